import type { ChatRun } from '@lineup/shared/runs/run.ts';
import { packArrivals } from '#features/chat/pack-arrivals.ts';

/** A run's answer as it is saved. */
export function packRun(run: ChatRun) {
  return { ...run, arrivals: packArrivals(run.arrivals) };
}
