import type { ChatLane } from '#features/chat/chat-lane.ts';

/** Switches all lanes off but one; where it is alone already, all on again. */
export function soloLane(lanes: readonly ChatLane[], laneId: string): ChatLane[] {
  const isAlone = lanes.every(({ id, isOn }) => isOn === (id === laneId));
  return lanes.map((lane) => ({ ...lane, isOn: isAlone || lane.id === laneId }));
}
