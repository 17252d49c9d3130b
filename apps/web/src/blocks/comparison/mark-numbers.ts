import type { RichText, StyleSpan } from './answer-piece.ts';
import { findNumbers } from './list-numbers.ts';

/** A text in which the numbers of a set stand out: a number that only one answer gives is what a reader looks for first. */
export function markNumbers<Text extends RichText>(rich: Text, numbers: ReadonlySet<string>): Text {
  if (numbers.size === 0) return rich;
  const spans = findNumbers(rich.text)
    .filter(({ value }) => numbers.has(value))
    .map(({ from, to }): StyleSpan => ({ from, to, style: 'strong' }));
  return { ...rich, styles: [...rich.styles, ...spans] };
}
