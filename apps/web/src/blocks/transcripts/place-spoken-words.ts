/** A stretch of time, in seconds. */
type Span = { start: number; end: number };

/** A word with its times, and where it stands: in the text with this index, from one offset to another (UTF-16). */
export type PlacedWord = Span & { index: number; from: number; to: number };

type PlaceOptions = {
  /** In order of time. */
  words: readonly (Span & { text: string })[];
  /** The texts that the words make up, in order; `start` is null where a text has no times. */
  texts: readonly { text: string; start: number | null }[];
};

/** A word is looked for so many characters ahead: past one or two that stand in the text and were not told as words. */
const REACH = 40;
/** Seconds after the beginning of a text from which a word cannot belong to the one before: the two are timed by different means. */
const LATE = 1;

const IS_SPOKEN = /[\p{L}\p{M}\p{N}]/u;
/** Scripts that write words without a space between them. */
const IS_UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/**
 * Finds the words of a transcript in its texts, so that a word can be lit where it stands. Punctuation and case may differ. A word that
 * a person has written anew is not found, and is left out.
 */
export function placeSpokenWords({ words, texts }: PlaceOptions): PlacedWord[] {
  const offsets = offsetsOf(texts);
  const page = texts.map(({ text }) => fold(text)).join('\n');
  const placed: PlacedWord[] = [];
  let cursor = 0;
  let index = 0;
  let begun = -1;
  for (const { start, end, text } of words) {
    const wanted = trimUnspoken(fold(text));
    while (startOf(texts[begun + 1]) + LATE <= start) begun += 1;
    cursor = Math.max(cursor, offsets[begun] ?? 0);
    const at = wanted === '' ? -1 : findWord(page, wanted, cursor);
    if (at === -1) continue;
    cursor = at + wanted.length;
    while ((offsets[index + 1] ?? Infinity) <= at) index += 1;
    const from = at - (offsets[index] ?? 0);
    placed.push({ start, end, index, from, to: from + wanted.length });
  }
  return placed;
}

/** Where each text begins in all of them together, with one character between them. */
function offsetsOf(texts: PlaceOptions['texts']): number[] {
  let next = 0;
  return texts.map(({ text }) => {
    const offset = next;
    next += text.length + 1;
    return offset;
  });
}

function startOf(text: PlaceOptions['texts'][number] | undefined): number {
  return text?.start ?? Infinity;
}

/** In lower case, but only where that keeps every character in its place. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

function trimUnspoken(word: string): string {
  return word.replace(/^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');
}

function findWord(page: string, word: string, cursor: number): number {
  const next = skipUnspoken(page, cursor);
  for (let at = page.indexOf(word, next); at !== -1 && at <= next + REACH; at = page.indexOf(word, at + 1)) {
    if (isBorder(page, at) && isBorder(page, at + word.length)) return at;
  }
  return -1;
}

function skipUnspoken(page: string, from: number): number {
  let at = from;
  while (at < page.length && !IS_SPOKEN.test(page.slice(at, at + 2))) at += 1;
  return at;
}

/** Whether a word can begin or end here: not between two letters of the same word. */
function isBorder(page: string, at: number): boolean {
  const [before, after] = [page.charAt(at - 1), page.charAt(at)];
  return !IS_SPOKEN.test(before) || !IS_SPOKEN.test(after) || IS_UNSPACED.test(before) || IS_UNSPACED.test(after);
}
