/** The lowest of the figures that are known; null where there is nothing to be better than. */
export function bestFigure(figures: readonly (number | null)[]): number | null {
  const known = figures.filter((figure) => figure !== null);
  const best = Math.min(...known);
  return known.some((figure) => figure > best) ? best : null;
}
