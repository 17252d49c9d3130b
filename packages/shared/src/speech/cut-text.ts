import type { MarkedText } from './mark-graphemes.ts';
import type { TextSpan } from './text-span.ts';

/**
 * Cuts a span at the offsets `ends`, given in order. The parts come without the white space around them, blank ones not at all; an
 * offset inside a grapheme is moved behind it.
 */
export function cutText(marked: MarkedText, { start, end }: TextSpan, ends: readonly number[]): TextSpan[] {
  const parts: TextSpan[] = [];
  let from = start;
  for (const cut of [...ends, end]) {
    const to = Math.max(from, skipGrapheme(marked, cut));
    const part = trimSpan(marked, { start: from, end: to });
    if (part.start < part.end) parts.push(part);
    from = to;
  }
  return parts;
}

/** A space that carries a combining mark, or that a prepended sign takes in, is a part of a grapheme and stays. */
function trimSpan(marked: MarkedText, { start, end }: TextSpan): TextSpan {
  const part = marked.text.slice(start, end);
  const length = part.trimEnd().length;
  let from = end - part.trimStart().length;
  while (from > start && marked.borders[from] === 0) from -= 1;
  return { start: from, end: length === 0 ? from : skipGrapheme(marked, start + length) };
}

function skipGrapheme({ borders }: MarkedText, offset: number): number {
  let at = offset;
  while (borders[at] === 0) at += 1;
  return at;
}
