import { clsx } from 'clsx';
import type { RichText, StyleSpan } from './answer-piece.ts';

const LOOKS: Record<StyleSpan['style'], string> = {
  strong: 'font-semibold',
  emphasis: 'italic [:lang(zh)_&]:font-semibold [:lang(zh)_&]:not-italic',
  strike: 'line-through',
  code: 'rounded-chip bg-well px-1 py-px font-mono text-[0.88em]',
};

/** Draws text in its styles. */
export function StyledText({ rich }: { rich: RichText }) {
  const { text, styles } = rich;
  if (styles.length === 0) return text;
  const borders = new Set([0, text.length, ...styles.flatMap(({ from, to }) => [from, to])]);
  const places = Array.from(borders).toSorted((one, other) => one - other);
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] ?? text.length;
    const here = styles.filter((span) => span.from <= from && span.to >= to);
    const part = text.slice(from, to);
    return here.length === 0 ? (
      part
    ) : (
      <span key={from} className={clsx(here.map(({ style }) => LOOKS[style]))}>
        {part}
      </span>
    );
  });
}
