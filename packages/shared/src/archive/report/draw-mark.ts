import { markup, type Markup } from './markup.ts';

/** The shapes of the lanes' marks in a box of 24, as the app draws them. */
const SHAPES: Readonly<Record<string, string>> = {
  A: 'M12 0A12 12 0 0 1 12 24A12 12 0 0 1 12 0Z',
  B: 'M5.3 0H18.7A5.3 5.3 0 0 1 24 5.3V18.7A5.3 5.3 0 0 1 18.7 24H5.3A5.3 5.3 0 0 1 0 18.7V5.3A5.3 5.3 0 0 1 5.3 0Z',
  C: 'M12 -2.4L26.4 12L12 26.4L-2.4 12Z',
  D: 'M0 0H24V14.9L12 25L0 14.9Z',
  E: 'M6.2 0H17.8L26 12L17.8 24H6.2L-2 12Z',
  F: 'M12 0A12 12 0 0 1 12 24H1.9A1.9 1.9 0 0 1 0 22.1V12A12 12 0 0 1 12 0Z',
  G: 'M0 0H15.4L25.4 12L15.4 24H0Z',
  H: 'M12 0A12 12 0 0 1 24 12V21.1A2.9 2.9 0 0 1 21.1 24H2.9A2.9 2.9 0 0 1 0 21.1V12A12 12 0 0 1 12 0Z',
};

/** The middle of the tag is left of that of its box. */
const MIDDLES: Readonly<Record<string, number>> = { G: 10.8 };

/** A lane's mark as it is drawn in a page of `writeReport`: letter, shape and colour. A letter that no lane has is written as text. */
export function drawMark(letter: string): Markup {
  const shape = Object.hasOwn(SHAPES, letter) ? SHAPES[letter] : undefined;
  if (shape === undefined) return markup`<b><bdi>${letter}</bdi></b>`;
  const middle = MIDDLES[letter] ?? 12;
  return markup`<svg
    xmlns="http://www.w3.org/2000/svg"
    class="mark lane-${letter.toLowerCase()}"
    viewBox="0 0 24 24"
    width="18"
    height="18"
    role="img"
    aria-label="${letter}"
  >
    <path d="${shape}" />
    <text x="${middle}" y="12.5" text-anchor="middle" dominant-baseline="central">${letter}</text>
  </svg>`;
}
