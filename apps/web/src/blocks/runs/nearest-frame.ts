import type { FrameRow } from './describe-frames.ts';

/** The index of the frame that came closest to a time, milliseconds since the run's start; -1 without frames. */
export function nearestFrame(rows: readonly FrameRow[], t: number): number {
  let nearest = -1;
  let least = Infinity;
  rows.forEach((row, index) => {
    const distance = Math.abs(row.t - t);
    if (distance >= least) return;
    least = distance;
    nearest = index;
  });
  return nearest;
}
