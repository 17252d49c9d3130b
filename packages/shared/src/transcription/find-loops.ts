import { DOUBT_THRESHOLDS } from './doubt-thresholds.ts';

/** A phrase that is said again and again: the words from `start` to `end` (exclusive) are `times` phrases of `length` words. */
export type Loop = { start: number; end: number; length: number; times: number };

/** Whole sentences too are repeated, but hardly longer ones. */
const LONGEST_PHRASE = 40;

/** Finds the phrases of at least three words that stand at least three times in a row, or as many words of shorter ones. */
export function findLoops(words: readonly string[]): Loop[] {
  const loops: Loop[] = [];
  const isTaken = new Uint8Array(words.length);
  for (let length = 1; length <= LONGEST_PHRASE; length += 1) {
    for (const { start, end } of findPeriods(words, length)) {
      // A phrase of six words may be one of three, twice.
      if (isTaken[start] === 1) continue;
      isTaken.fill(1, start, end);
      loops.push({ start, end, length, times: Math.floor((end - start) / length) });
    }
  }
  return loops.toSorted((a, b) => a.start - b.start);
}

/** Where each word is the same as that `length` words later, for long enough. */
function findPeriods(words: readonly string[], length: number): { start: number; end: number }[] {
  const shortest = Math.max(length, DOUBT_THRESHOLDS.loopWords) * DOUBT_THRESHOLDS.loopTimes;
  const periods: { start: number; end: number }[] = [];
  let same = 0;
  for (let at = 0; at + length <= words.length; at += 1) {
    if (at + length < words.length && words[at] === words[at + length]) {
      same += 1;
      continue;
    }
    if (same + length >= shortest) periods.push({ start: at - same, end: at + length });
    same = 0;
  }
  return periods;
}
