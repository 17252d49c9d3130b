/** Seconds. A word that begins this much earlier cannot have its middle in the span. */
const LONGEST_WORD = 30;

/** The words (in order of their start) whose middle lies from `start` to before `end`, in seconds; found by halving. */
export function wordsWithin<Word extends { start: number; end: number }>(
  words: readonly Word[],
  { start, end }: { start: number; end: number },
): Word[] {
  const found: Word[] = [];
  for (let at = firstFrom(words, start - LONGEST_WORD); at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.start >= end) break;
    const middle = (word.start + word.end) / 2;
    if (middle >= start && middle < end) found.push(word);
  }
  return found;
}

function firstFrom(words: readonly { start: number }[], time: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? Infinity) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}
