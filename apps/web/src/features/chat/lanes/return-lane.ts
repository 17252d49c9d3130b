import { LANE_LETTERS } from '#blocks/lanes/lane-letters.ts';
import type { ChatLane } from '#features/chat/chat-lane.ts';

/** Puts a removed lane back in its place; the list as it is where there is no room by now, or another lane has its name. */
export function returnLane(lanes: readonly ChatLane[], { lane, at }: { lane: ChatLane; at: number }): ChatLane[] {
  const isTaken = lanes.some(({ id, letter }) => id === lane.id || letter === lane.letter);
  return isTaken || lanes.length === LANE_LETTERS.length ? [...lanes] : lanes.toSpliced(at, 0, lane);
}
