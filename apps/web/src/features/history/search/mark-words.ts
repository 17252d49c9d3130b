import { foldText } from '#lib/fold-text.ts';

/** A stretch of a text. */
type Span = { start: number; end: number; isHit: boolean };

/** Parts a text into what is one of the words (folded) and what is not; places are UTF-16 offsets. */
export function markWords(text: string, words: readonly string[]): Span[] {
  const { folded, starts } = foldWithPlaces(text);
  const isHit = Array.from({ length: text.length }, () => false);
  for (const word of words) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) {
      const end = endOf(starts, at + word.length, text.length);
      isHit.fill(true, starts[at] ?? 0, end);
    }
  }
  const spans: Span[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const open = spans.at(-1);
    const hit = isHit[at] === true;
    if (open?.isHit === hit) open.end = at + 1;
    else spans.push({ start: at, end: at + 1, isHit: hit });
  }
  return spans;
}

/** Where the piece after the one that ends here begins: a hit inside of a ligature marks all of it. */
function endOf(starts: readonly number[], at: number, length: number): number {
  const last = starts[at - 1];
  const next = starts.slice(at).find((start) => start !== last);
  return next ?? length;
}

/** Folding these changes no lengths. */
const PLAIN = /^[\n\u{20}-\u{7e}\u{3000}-\u{3002}\u{4e00}-\u{9fff}]*$/u;
/** A base character with the marks upon it: folding such a piece gives what folding the whole text gives there. */
const CLUSTERS = /\P{M}\p{M}*|\p{M}+/gu;

/** The folded text, and for each of its units where its piece begins in the text. */
function foldWithPlaces(text: string): { folded: string; starts: number[] } {
  if (PLAIN.test(text)) return { folded: foldText(text), starts: Array.from(text, (_, index) => index) };
  let folded = '';
  const starts: number[] = [];
  for (const { 0: piece, index } of text.matchAll(CLUSTERS)) {
    const own = foldText(piece);
    folded += own;
    for (let unit = 0; unit < own.length; unit += 1) starts.push(index);
  }
  return { folded, starts };
}
