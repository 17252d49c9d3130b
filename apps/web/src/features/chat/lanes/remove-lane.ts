import type { ChatLane } from '#features/chat/chat-lane.ts';

export function removeLane(lanes: readonly ChatLane[], laneId: string): ChatLane[] {
  return lanes.length === 1 ? [...lanes] : lanes.filter(({ id }) => id !== laneId);
}
