import type { ChatLane } from '#features/chat/chat-lane.ts';

/** Removes a lane, but not the only one. Where it was the only one that is on, all others are switched on: somebody must be written to. */
export function removeLane(lanes: readonly ChatLane[], laneId: string): ChatLane[] {
  if (lanes.length === 1) return [...lanes];
  const left = lanes.filter(({ id }) => id !== laneId);
  return left.some(({ isOn }) => isOn) ? left : left.map((lane) => ({ ...lane, isOn: true }));
}
