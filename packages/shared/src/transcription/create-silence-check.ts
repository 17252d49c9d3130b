import { DOUBT_THRESHOLDS } from './doubt-thresholds.ts';

/** The peaks of a recording (0 to 1), each of an equal share of its `duration` in seconds. */
export type Envelope = { peaks: ArrayLike<number>; duration: number };

/**
 * Tells whether a recording is silent from `start` to `end` (seconds): the loudest peak there, or null when it is not silent. A stretch
 * outside the recording is neither.
 */
export function createSilenceCheck({ peaks, duration }: Envelope): (start: number, end: number) => number | null {
  // How many loud peaks there are up to each: whether a stretch has any is one subtraction.
  const loud = new Uint32Array(peaks.length + 1);
  for (let at = 0; at < peaks.length; at += 1) {
    loud[at + 1] = (loud[at] ?? 0) + ((peaks[at] ?? 0) >= DOUBT_THRESHOLDS.silencePeak ? 1 : 0);
  }
  return (start, end) => {
    const first = Math.max(0, Math.floor((start / duration) * peaks.length));
    const last = Math.min(peaks.length, Math.max(first + 1, Math.ceil((end / duration) * peaks.length)));
    // Written so that a duration of 0, which makes NaN, is no silence.
    if (!(first < last) || loud[last] !== loud[first]) return null;
    let peak = 0;
    for (let at = first; at < last; at += 1) peak = Math.max(peak, peaks[at] ?? 0);
    return peak;
  };
}
