/**
 * A recording whose loudest sample stays below this is taken for silence: −40 dB of full scale, above the hiss of a muted or
 * unplugged microphone and below quiet speech.
 */
const SILENCE_PEAK = 0.01;

/** Whether a recording with these peaks (0 to 1, as of its envelope) holds nothing loud enough to be speech. */
export function isSilent(peaks: readonly number[]): boolean {
  return peaks.every((peak) => peak < SILENCE_PEAK);
}
