import { SILENCE_PEAK } from './silence-peak.ts';

/** Whether a recording with these peaks (0 to 1, as of its envelope) holds nothing loud enough to be speech. */
export function isSilent(peaks: readonly number[]): boolean {
  return peaks.every((peak) => peak < SILENCE_PEAK);
}
