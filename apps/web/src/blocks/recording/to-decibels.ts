/** Writes an amplitude (0 to 1) as decibels of full scale, 0 and below; silence is −Infinity. */
export function toDecibels(amplitude: number): number {
  return 20 * Math.log10(amplitude);
}
