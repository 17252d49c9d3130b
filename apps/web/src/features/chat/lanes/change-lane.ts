import type { ChatLane } from '#features/chat/chat-lane.ts';

export function changeLane(lanes: readonly ChatLane[], laneId: string, change: Partial<ChatLane>): ChatLane[] {
  return lanes.map((lane) => (lane.id === laneId ? { ...lane, ...change } : lane));
}
