/** Unhurried speech, in characters per second: an ideograph is a syllable, a letter a fraction of one. */
const HAN_RATE = 4.5;
const OTHER_RATE = 15;

/**
 * About how long a text will sound. It only decides how much of the track a take fills while it arrives, so that a drawing grows
 * instead of being squeezed; it is never shown as a figure.
 */
export function expectSeconds(text: string, speed: number | null): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const others = text.length - han;
  return (han / HAN_RATE + others / OTHER_RATE) / (speed ?? 1);
}
