import type { LaneLetter } from './lane-letters.ts';
import { nameLane } from './name-lane.ts';
import { unusedLetters } from './unused-letters.ts';

type Named = { id: string; letter: LaneLetter };

type Usage<Lane extends Named> = {
  lanes: readonly Lane[];
  /** Everything of the session that carries a lane's letter, of removed lanes too. */
  runs: readonly { laneId: string; letter: LaneLetter }[];
};

/** Adds a copy of a lane (the last one, unless another is named) behind it; the list as it is when it is full. */
export function copyLane<Lane extends Named>({ lanes, runs }: Usage<Lane>, laneId?: string): Lane[] {
  const at = laneId === undefined ? lanes.length - 1 : lanes.findIndex(({ id }) => id === laneId);
  const original = lanes[at];
  const [letter] = unusedLetters({ lanes, runs });
  if (original === undefined || letter === undefined) return [...lanes];
  return lanes.toSpliced(at + 1, 0, { ...original, ...nameLane({ lanes, runs }, letter) });
}
