import type { RichText } from './answer-piece.ts';

/** A part of a rich text, its styles cut to it. */
export function sliceRichText({ text, styles }: RichText, from: number, to: number): RichText {
  const cut = styles
    .map((span) => ({ ...span, from: Math.max(span.from, from) - from, to: Math.min(span.to, to) - from }))
    .filter((span) => span.from < span.to);
  return { text: text.slice(from, to), styles: cut };
}
