import { BITS_PER_SECOND } from './bits-per-second.ts';
import type { RecordingProgress } from './recorder.ts';

/** Before that the container's header and the encoder's beginning weigh too much. */
const MEASURED_FROM_SECONDS = 10;

/** How many seconds more fit below a limit, at the pace at which bytes have come so far; 0 once it is reached. */
export function timeLeft({ bytes, duration }: Omit<RecordingProgress, 'isPaused'>, limitBytes: number): number {
  const bytesPerSecond = duration < MEASURED_FROM_SECONDS ? BITS_PER_SECOND / 8 : bytes / duration;
  return Math.max(0, (limitBytes - bytes) / bytesPerSecond);
}
