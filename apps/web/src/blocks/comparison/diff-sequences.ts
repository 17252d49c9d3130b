/** A stretch that both sequences have, or only one. `a` and `b` are where it begins in each; it advances only where it belongs. */
export type DiffRun = { type: 'same' | 'only_a' | 'only_b'; a: number; b: number; length: number };

/**
 * Edits that one search may spend. It bounds the time by this times the length and the trail it keeps to half its square,
 * whatever the input; up to here the result is the shortest there is, beyond it is the best of each stretch.
 */
const MOST_EDITS = 256;

/**
 * How sequence `a` becomes `b`, as runs in order: walking them gives back both sequences exactly. Greedy O(ND) search after
 * E. Myers, “An O(ND) Difference Algorithm and Its Variations” (1986), begun anew wherever the edits of one search are spent.
 */
export function diffSequences(a: readonly string[], b: readonly string[]): DiffRun[] {
  const [left, right] = internKeys(a, b);
  const start = countCommon(left, right, (index) => [index, index]);
  const most = Math.min(a.length, b.length) - start;
  const tail = Math.min(
    most,
    countCommon(left, right, (index) => [a.length - 1 - index, b.length - 1 - index]),
  );
  const runs: DiffRun[] = [];
  addRun(runs, { type: 'same', a: 0, b: 0, length: start });
  const end: Point = { x: a.length - tail, y: b.length - tail };
  let from: Point = { x: start, y: start };
  while (from.x < end.x || from.y < end.y) {
    const { trail, to } = search({ left, right, from, end });
    for (const run of walkBack({ trail, from, to })) addRun(runs, run);
    from = to;
  }
  addRun(runs, { type: 'same', a: end.x, b: end.y, length: tail });
  return runs;
}

type Point = { x: number; y: number };

type Search = { left: Int32Array; right: Int32Array; from: Point; end: Point };

/** Comparing numbers is several times faster than comparing words. */
function internKeys(a: readonly string[], b: readonly string[]): [Int32Array, Int32Array] {
  const known = new Map<string, number>();
  const intern = (key: string) => {
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return number;
  };
  return [Int32Array.from(a, intern), Int32Array.from(b, intern)];
}

function countCommon(left: Int32Array, right: Int32Array, at: (index: number) => [number, number]): number {
  const most = Math.min(left.length, right.length);
  for (let count = 0; count < most; count += 1) {
    const [x, y] = at(count);
    if (left[x] !== right[y]) return count;
  }
  return most;
}

/**
 * Follows the furthest reaching paths until one arrives or the edits are spent. The trail holds, per number of edits, how far
 * each diagonal got (its x, −1 for none); diagonal k of `d` edits is at index (k + d) / 2.
 */
function search({ left, right, from, end }: Search): { trail: Int32Array[]; to: Point } {
  const [width, height] = [end.x - from.x, end.y - from.y];
  const trail: Int32Array[] = [];
  for (let edits = 0; ; edits += 1) {
    const before = trail.at(-1);
    const reached = new Int32Array(edits + 1).fill(-1);
    let best: Point = { x: -1, y: -1 };
    for (let index = 0; index <= edits; index += 1) {
      const diagonal = index * 2 - edits;
      let x = before === undefined ? 0 : step(before, { index, diagonal, width, height });
      if (x < 0) continue;
      while (x < width && x - diagonal < height && left[from.x + x] === right[from.y + x - diagonal]) x += 1;
      reached[index] = x;
      if (2 * x - diagonal > best.x + best.y) best = { x, y: x - diagonal };
    }
    trail.push(reached);
    const isThere = best.x === width && best.y === height;
    if (isThere || edits === MOST_EDITS) return { trail, to: { x: from.x + best.x, y: from.y + best.y } };
  }
}

/** Where one more edit leads on a diagonal: right from the one below, or down from the one above, whichever is further; −1 when both leave the field. */
function step(
  before: Int32Array,
  { index, diagonal, width, height }: { index: number; diagonal: number; width: number; height: number },
): number {
  const across = before[index - 1] ?? -1;
  const down = before[index] ?? -1;
  const right = across >= 0 && across < width ? across + 1 : -1;
  return down - diagonal <= height ? Math.max(right, down) : right;
}

/** The runs of the path that a search found, from its beginning to its end. */
function walkBack({ trail, from, to }: { trail: readonly Int32Array[]; from: Point; to: Point }): DiffRun[] {
  const runs: DiffRun[] = [];
  let { x, y } = { x: to.x - from.x, y: to.y - from.y };
  const add = (type: DiffRun['type'], length: number) => runs.push({ type, a: from.x + x, b: from.y + y, length });
  for (let edits = trail.length - 1; edits > 0; edits -= 1) {
    const index = (x - y + edits) / 2;
    const before = trail[edits - 1];
    const across = before?.[index - 1] ?? -1;
    const down = before?.[index] ?? -1;
    const isDown = down > across;
    const startX = isDown ? down : across + 1;
    const length = x - startX;
    [x, y] = [startX, y - length];
    add('same', length);
    if (isDown) y -= 1;
    else x -= 1;
    add(isDown ? 'only_b' : 'only_a', 1);
  }
  const length = x;
  [x, y] = [0, 0];
  add('same', length);
  return runs.toReversed();
}

function addRun(runs: DiffRun[], run: DiffRun): void {
  const last = runs.at(-1);
  if (run.length === 0) return;
  if (last?.type === run.type) last.length += run.length;
  else runs.push({ ...run });
}
