import type { ChatMessage } from '@lineup/shared/chat/chat-request.ts';
import type { ResolvedChatLane } from '#features/chat/chat-lane.ts';
import type { Conversation } from './conversation.ts';
import { historyForLane, inputMessage } from './history-for-lane.ts';
import { sourceLane } from './source-lane.ts';
import { visibleTurns } from './visible-turns.ts';

/** What a lane would be sent if the draft were sent now. */
export function messagesToSend(conversation: Conversation, lane: Pick<ResolvedChatLane, 'id'>): ChatMessage[] {
  const { draft, attachments } = conversation;
  const { messages } = historyForLane({
    turns: visibleTurns(conversation),
    laneId: sourceLane(conversation) ?? lane.id,
  });
  return [...messages, inputMessage({ role: 'user', input: draft.trim(), attachments })];
}
