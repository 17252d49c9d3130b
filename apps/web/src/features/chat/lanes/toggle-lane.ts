import type { ChatLane } from '#features/chat/chat-lane.ts';

/** Switches a lane on or off; the last one that is on stays so, or there would be nobody to write to. */
export function toggleLane(lanes: readonly ChatLane[], laneId: string): ChatLane[] {
  const on = lanes.filter(({ isOn }) => isOn);
  const isLast = on.length === 1 && on[0]?.id === laneId;
  return lanes.map((lane) => (lane.id === laneId && !isLast ? { ...lane, isOn: !lane.isOn } : lane));
}
