import type { Part } from './cut-to-fit.ts';

/**
 * Joins neighbouring parts into as few as can be, and cuts at the best of the places that keep them as few. `fits` says whether the
 * parts from `first` to `last` may be one; if they may, so may any fewer of them. A part that does not fit stands alone.
 */
export function packParts(parts: readonly Part[], fits: (first: Part, last: Part) => boolean): Part[] {
  const reach = findReach(parts, fits);
  const counts = countPacks(reach);
  const packs: Part[] = [];
  let at = 0;
  for (let first = parts[at]; first !== undefined; first = parts[at]) {
    const furthest = reach[at] ?? parts.length;
    let last = parts[furthest - 1] ?? first;
    let next = furthest;
    for (let earlier = furthest - 1; earlier > at && counts[earlier] === counts[furthest]; earlier -= 1) {
      const part = parts[earlier - 1];
      if (part === undefined || part.cutCost >= last.cutCost) continue;
      last = part;
      next = earlier;
    }
    packs.push({ start: first.start, end: last.end, cutCost: last.cutCost });
    at = next;
  }
  return packs;
}

/** For each part, the first part behind it that no longer fits together with it. */
function findReach(parts: readonly Part[], fits: (first: Part, last: Part) => boolean): number[] {
  let end = 0;
  return parts.map((first, index) => {
    end = Math.max(end, index + 1);
    for (let last = parts[end]; last !== undefined && fits(first, last); last = parts[end]) end += 1;
    return end;
  });
}

/** For each part, the fewest packs for it and all behind it. */
function countPacks(reach: readonly number[]): number[] {
  const counts = [...reach, 0].fill(0);
  for (let at = reach.length - 1; at >= 0; at -= 1) counts[at] = 1 + (counts[reach[at] ?? reach.length] ?? 0);
  return counts;
}
