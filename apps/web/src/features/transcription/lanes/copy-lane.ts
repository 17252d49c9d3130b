import { nameLane } from '#blocks/lanes/name-lane.ts';
import { unusedLetters } from '#blocks/lanes/unused-letters.ts';
import type { TranscriptionLane } from '#features/transcription/bench/transcription-lane.ts';
import type { TranscriptionRun } from '#features/transcription/runs/transcription-run.ts';

type Usage = {
  lanes: readonly TranscriptionLane[];
  /** Of the whole session. */
  runs: readonly Pick<TranscriptionRun, 'laneId' | 'letter'>[];
};

/** Adds a copy of a lane (the last one, unless another is named) behind it; the list as it is when it is full. */
export function copyLane({ lanes, runs }: Usage, laneId?: string): TranscriptionLane[] {
  const at = laneId === undefined ? lanes.length - 1 : lanes.findIndex(({ id }) => id === laneId);
  const original = lanes[at];
  const [letter] = unusedLetters({ lanes, runs });
  if (original === undefined || letter === undefined) return [...lanes];
  return lanes.toSpliced(at + 1, 0, { ...original, ...nameLane({ lanes, runs }, letter) });
}
