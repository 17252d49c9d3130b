/** The factor on the amplitude that so many decibels are; more than 0 dB is 1, because a media element cannot be louder than its file. */
export function linearGain(decibels: number): number {
  return Math.min(1, 10 ** (decibels / 20));
}
