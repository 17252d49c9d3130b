import { LANE_LETTERS, type LaneLetter } from './lane-letters.ts';

type Named = { id: string; letter: LaneLetter };

/** Puts a removed lane back in its place; the list as it is where there is no room by now, or another lane has its name. */
export function returnLane<Lane extends Named>(
  lanes: readonly Lane[],
  { lane, at }: { lane: Lane; at: number },
): Lane[] {
  const isTaken = lanes.some(({ id, letter }) => id === lane.id || letter === lane.letter);
  return isTaken || lanes.length === LANE_LETTERS.length ? [...lanes] : lanes.toSpliced(at, 0, lane);
}
