import { measureGaps, type Stall } from '@lineup/shared/runs/measure-gaps.ts';
import type { Take } from '#features/speech/takes/take-record.ts';

/** The silences in the answers of a take, each of one piece, in the order they began; also that in which a piece ended unfinished. */
export function listTakeStalls({ pieces }: Pick<Take, 'pieces'>): Stall[] {
  return pieces
    .flatMap(({ arrivals, ending }) => {
      const isUnfinished = ending !== null && ending.state !== 'complete' && ending.wasReloaded !== true;
      return measureGaps(
        arrivals.map(({ t }) => t),
        isUnfinished ? ending.t : null,
      ).stalls;
    })
    .toSorted((a, b) => a.from - b.from);
}
