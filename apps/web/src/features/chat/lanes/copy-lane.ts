import type { ChatLane } from '#features/chat/chat-lane.ts';
import type { Conversation } from '#features/chat/conversation/conversation.ts';
import { freeLetters } from './free-letters.ts';
import { laneName } from './lane-name.ts';

/** Adds a copy of a lane (the last one, unless another is named) behind it; the list as it is when it is full. */
export function copyLane(conversation: Pick<Conversation, 'lanes' | 'turns'>, laneId?: string): ChatLane[] {
  const { lanes } = conversation;
  const at = laneId === undefined ? lanes.length - 1 : lanes.findIndex(({ id }) => id === laneId);
  const original = lanes[at];
  const letter = freeLetters(conversation)[0];
  if (original === undefined || letter === undefined) return [...lanes];
  return lanes.toSpliced(at + 1, 0, { ...original, ...laneName(conversation, letter), isOn: true });
}
