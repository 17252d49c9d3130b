import type { ChatMessage } from '@lineup/shared/chat/chat-request.ts';
import { messageContent } from '#features/chat/input/message-content.ts';
import type { Turn } from './conversation.ts';
import { historyTurns, type HistoryInput } from './history-turns.ts';

/** A lane's history; `skipped` are the turns that are left out of it. */
export type LaneHistory = { messages: ChatMessage[]; skipped: string[] };

/**
 * The messages before a lane's next question, from its own runs alone:
 * - a turn that the lane answered is its input and the answer that counts, also when that was stopped or cut off
 * - a turn that it did not answer (failed, empty, not asked) is left out whole, so that no question stands there without its answer
 * - what a person put there in another role than the user's is no question, and stays
 * - a turn that was sent from another lane's history goes on with that lane's before it
 * - reasoning, error texts and notes are never part of it
 */
export function historyForLane(input: HistoryInput): LaneHistory {
  const skipped: string[] = [];
  const messages = historyTurns(input).map(({ turn, answered }): ChatMessage[] => {
    if (answered !== null) return [inputMessage(turn), { role: answered.laneRun.role, content: answered.answer }];
    if (turn.role !== 'user') return [inputMessage(turn)];
    skipped.push(turn.id);
    return [];
  });
  return { messages: messages.toReversed().flat(), skipped };
}

/** A turn's input as a message. */
export function inputMessage({ role, input, attachments }: Pick<Turn, 'role' | 'input' | 'attachments'>): ChatMessage {
  return { role, content: messageContent({ text: input, attachments }) };
}
