/** Three channels of a colour. */
export type Triple = readonly [number, number, number];

/** Applies a matrix, given by its rows. */
export function multiply([first, second, third]: readonly [Triple, Triple, Triple], [x, y, z]: Triple): Triple {
  const row = ([a, b, c]: Triple) => a * x + b * y + c * z;
  return [row(first), row(second), row(third)];
}
