import type { ChatLane } from '#features/chat/chat-lane.ts';

/** Those of these lanes that the composer writes to. */
export function lanesOn<Lane extends { id: string }>(lanes: readonly Lane[], kept: readonly ChatLane[]): Lane[] {
  return lanes.filter(({ id }) => kept.some((lane) => lane.id === id && lane.isOn));
}
