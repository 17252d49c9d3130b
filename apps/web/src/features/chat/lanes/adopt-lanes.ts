import type { ChatLane } from '#features/chat/chat-lane.ts';
import type { Conversation } from '#features/chat/conversation/conversation.ts';
import { laneName } from './lane-name.ts';

/** The lanes of a lineup for a conversation: those that have its letters and models go on as they are, others get ids of their own. */
export function adoptLanes(
  conversation: Pick<Conversation, 'lanes' | 'turns'>,
  lanes: readonly ChatLane[],
): ChatLane[] {
  const adopted: ChatLane[] = [];
  for (const lane of lanes) {
    const same = conversation.lanes.find(
      ({ letter, gateway, model }) => letter === lane.letter && gateway === lane.gateway && model === lane.model,
    );
    const known = { lanes: [...conversation.lanes, ...adopted], turns: conversation.turns };
    const id =
      conversation.turns.length === 0 ? lane.letter.toLowerCase() : (same?.id ?? laneName(known, lane.letter).id);
    adopted.push({ ...lane, id });
  }
  return adopted;
}
