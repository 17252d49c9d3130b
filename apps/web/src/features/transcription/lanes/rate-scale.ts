/** Error rates at the end of a bar, so that bars seldom change their scale and small differences are seen. */
const STEPS = [0.05, 0.1, 0.2, 0.5, 1];

/** The error rate (1 is as many errors as words) that fills a bar, shared by the bars of a column. */
export function rateScale(rates: readonly (number | null)[]): number {
  const highest = Math.max(0, ...rates.filter((rate) => rate !== null));
  return STEPS.find((step) => highest <= step) ?? highest;
}
