import { isSilent } from './is-silent.ts';
import { SILENCE_PEAK } from './silence-peak.ts';

/** Why a recording is hardly worth sending: shorter than transcribers take, nothing to hear, or nothing but clicks and knocks. */
export type RecordingDoubt = 'too_short' | 'silent' | 'only_clicks';

/** A recording as its envelope tells it: stretches of equal length, peaks and RMS 0 to 1; `duration` in seconds. */
type Heard = { duration: number; peaks: readonly number[]; rms: readonly number[] };

/** OpenAI refuses what is shorter ("Audio file is too short. Minimum audio length is 0.1 seconds."). */
const SHORTEST_SECONDS = 0.1;
/** About a syllable. */
const WINDOW_SECONDS = 0.2;
/**
 * The energy of a sound by the square of its peak is the time it would last at full height throughout. A click or a knock comes to
 * 0.5 to 3.5 ms; 0.15 s of speech comes to 13 ms and more, measured with CMU ARCTIC, also as one word within twenty minutes of silence.
 */
const FULL_HEIGHT_SECONDS = 0.005;

/** What speaks against sending a recording; null when nothing does. */
export function doubtRecording({ duration, peaks, rms }: Heard): RecordingDoubt | null {
  if (duration < SHORTEST_SECONDS) return 'too_short';
  if (isSilent(peaks)) return 'silent';
  const stretchSeconds = duration / peaks.length;
  const fullHeights = peaks.map((peak, index) =>
    peak < SILENCE_PEAK ? 0 : ((rms[index] ?? 0) / peak) ** 2 * stretchSeconds,
  );
  const width = Math.max(1, Math.round(WINDOW_SECONDS / stretchSeconds));
  return fullestWindow(fullHeights, width) < FULL_HEIGHT_SECONDS ? 'only_clicks' : null;
}

/** The largest sum of so many neighbours. */
function fullestWindow(values: readonly number[], width: number): number {
  let sum = 0;
  let fullest = 0;
  for (const [index, value] of values.entries()) {
    sum += value - (values[index - width] ?? 0);
    fullest = Math.max(fullest, sum);
  }
  return fullest;
}
