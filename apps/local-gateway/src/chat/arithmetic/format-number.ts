/** A result to at most 12 significant digits, without the noise of binary fractions; `?` for what has no value. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return '?';
  if (Number.isSafeInteger(value)) return String(value);
  return String(Number(value.toPrecision(12)));
}
