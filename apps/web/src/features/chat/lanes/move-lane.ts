import type { ChatLane } from '#features/chat/chat-lane.ts';

/** Moves a lane by so many places, as far as there are places. */
export function moveLane(lanes: readonly ChatLane[], laneId: string, by: number): ChatLane[] {
  const from = lanes.findIndex(({ id }) => id === laneId);
  const lane = lanes[from];
  const to = Math.min(Math.max(from + by, 0), lanes.length - 1);
  return lane === undefined ? [...lanes] : lanes.toSpliced(from, 1).toSpliced(to, 0, lane);
}
