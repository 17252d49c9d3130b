import { atomsWidth, type MeasuredAtoms } from './atoms-width.ts';
import { countLines } from './count-lines.ts';

/** What a break behind a sentence, a clause and a word costs, in squared characters. */
const CUT_COSTS = [0, 10, 120];
/** A longer line below looks steadier than one above. */
const TOP_HEAVY = 1.1;

/**
 * Breaks the atoms from `first` to before `end` into as few lines as they take, as equal in length as may be, but rather
 * behind marks: the first atom of each line.
 */
export function breakLines(text: MeasuredAtoms, lineLength: number, first: number, end: number): number[] {
  const lines = countLines(text, lineLength, first, end);
  const ideal = atomsWidth(text, first, end) / lines;
  // Line by line from the last one: the best way to fill the lines from there on with the atoms from each on.
  let below = new Map([[end, { cost: 0, starts: [] as number[] }]]);
  for (let line = lines; line > 0; line -= 1) {
    const here: typeof below = new Map();
    for (let from = first; from < end; from += 1) {
      const best = fillLine(from, below, (to) => {
        const width = atomsWidth(text, from, to);
        if (width > lineLength && to > from + 1) return Infinity;
        const cut = to === end ? 0 : (CUT_COSTS[text.atoms[to - 1]?.cut ?? 2] ?? 0);
        const isTop = line === 1 && lines > 1 && width > ideal;
        return (width - ideal) ** 2 * (isTop ? TOP_HEAVY : 1) + cut;
      });
      if (best !== undefined) here.set(from, best);
    }
    below = here;
  }
  return below.get(first)?.starts ?? [first];
}

type Filled = { cost: number; starts: number[] };

function fillLine(
  from: number,
  below: ReadonlyMap<number, Filled>,
  costOf: (to: number) => number,
): Filled | undefined {
  let best: Filled | undefined;
  for (const [to, rest] of below) {
    const cost = to > from ? costOf(to) + rest.cost : Infinity;
    if (cost < (best?.cost ?? Infinity)) best = { cost, starts: [from, ...rest.starts] };
  }
  return best;
}
