import { speechWeight } from '#speech/speech-weight.ts';
import type { AlignedColumn } from './aligned-transcripts.ts';
import type { SpokenWord } from './spoken-word.ts';
import type { WordTime } from './word-time.ts';

/** The words of a transcript and when each is said, side by side. */
export type PlacedTranscript = { words: readonly SpokenWord[]; times: readonly (WordTime | null)[] };

/** What is known of times: those of the reference, null where it has none of its own, and those of the lanes in their order. */
export type PlacedComparison = { reference: PlacedTranscript | null; lanes: readonly PlacedTranscript[] };

/**
 * When each column is said. Told times come first, of the reference and then of the lane that tells most; then reckoned ones in the same
 * order; columns without any share the time between their neighbours by how long they take to say, or lie at the border of the nearest.
 * Null only where nobody tells any time.
 */
export function placeReference(
  columns: readonly AlignedColumn[],
  { reference, lanes }: PlacedComparison,
): (WordTime | null)[] {
  const ranked = lanes.map((lane, index) => ({ index, told: countTold(lane) })).toSorted((a, b) => b.told - a.told);
  const own = indexTimes(reference);
  const byLane = lanes.map((lane) => indexTimes(lane));
  const known = columns.map((column) => {
    const times = ranked.map(({ index }) => spanOf(column.cells[index]?.words ?? [], byLane[index]));
    const all = [spanOf(column.reference === null ? [] : [column.reference], own), ...times];
    return all.find((time) => time?.exact === true) ?? all.find((time) => time !== null) ?? null;
  });
  return fillGaps(columns, known);
}

function countTold({ times }: PlacedTranscript): number {
  return times.filter((time) => time?.exact === true).length;
}

/** The known times by where their word begins in its text. */
function indexTimes(transcript: PlacedTranscript | null): Map<number, WordTime> {
  const times = new Map<number, WordTime>();
  transcript?.words.forEach((word, index) => {
    const time = transcript.times[index] ?? null;
    if (time !== null) times.set(word.from, time);
  });
  return times;
}

function spanOf(words: readonly SpokenWord[], times: ReadonlyMap<number, WordTime> | undefined): WordTime | null {
  const known = words.flatMap(({ from }) => times?.get(from) ?? []);
  const [first, last] = [known[0], known.at(-1)];
  return first === undefined || last === undefined ? null : { ...first, end: Math.max(first.end, last.end) };
}

/** Puts the columns of each gap in proportion between the known ones around it. */
function fillGaps(columns: readonly AlignedColumn[], known: readonly (WordTime | null)[]): (WordTime | null)[] {
  const filled = [...known];
  for (let from = 0; from < known.length; from += 1) {
    if (known[from] !== null) continue;
    let to = from;
    while (to < known.length && known[to] === null) to += 1;
    const start = known[from - 1]?.end ?? known[to]?.start;
    if (start === undefined) break;
    const end = Math.max(start, known[to]?.start ?? start);
    for (const [index, time] of spread(columns.slice(from, to), start, end).entries()) filled[from + index] = time;
    from = to;
  }
  return filled;
}

function spread(columns: readonly AlignedColumn[], start: number, end: number): WordTime[] {
  const weights = columns.map(weighColumn);
  const pace = (end - start) / weights.reduce((sum, weight) => sum + weight, 0);
  let at = start;
  return weights.map((weight) => {
    const from = at;
    at += weight * pace;
    return { start: from, end: at, exact: false };
  });
}

function weighColumn({ reference, cells }: AlignedColumn): number {
  const text = reference?.text ?? cells.find(({ words }) => words.length > 0)?.words[0]?.text ?? '';
  return speechWeight(text) + 0.01;
}
