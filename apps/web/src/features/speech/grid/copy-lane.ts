import { nameLane } from '#blocks/lanes/name-lane.ts';
import { unusedLetters } from '#blocks/lanes/unused-letters.ts';
import type { SpeechLane } from '#features/speech/bench/speech-lane.ts';
import type { Take } from '#features/speech/takes/take-record.ts';

type Usage = { lanes: readonly SpeechLane[]; takes: readonly Pick<Take, 'laneId' | 'letter'>[] };

/** Adds a copy of a lane (the last one, unless another is named) behind it; the list as it is when it is full. */
export function copyLane({ lanes, takes }: Usage, laneId?: string): SpeechLane[] {
  const at = laneId === undefined ? lanes.length - 1 : lanes.findIndex(({ id }) => id === laneId);
  const original = lanes[at];
  const [letter] = unusedLetters({ lanes, runs: takes });
  if (original === undefined || letter === undefined) return [...lanes];
  return lanes.toSpliced(at + 1, 0, { ...original, ...nameLane({ lanes, runs: takes }, letter) });
}
