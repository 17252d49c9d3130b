import type { ChatMessage } from '@lineup/shared/chat/chat-request.ts';
import { messageContent } from '#features/chat/input/message-content.ts';
import { answerText } from './answer-text.ts';
import type { LaneRun, Turn } from './conversation.ts';
import { currentRun } from './current-run.ts';

type HistoryInput = {
  /** The turns before the one that is being sent, oldest first. */
  turns: readonly Turn[];
  /** The lane whose history it is. */
  laneId: string;
};

/** A lane's history; `skipped` are the turns that are left out of it, `basis` names everything that it was made of. */
export type LaneHistory = { messages: ChatMessage[]; skipped: string[]; basis: string };

/**
 * The messages before a lane's next question, from its own runs alone:
 * - a turn that the lane answered is its input and the answer that counts, also when that was stopped or cut off
 * - a turn that it did not answer (failed, empty, not asked) is left out whole, so that no question stands there without its answer
 * - what a person put there in another role than the user's is no question, and stays
 * - a turn that was sent from another lane's history goes on with that lane's before it
 * - reasoning, error texts and notes are never part of it
 */
export function historyForLane({ turns, laneId }: HistoryInput): LaneHistory {
  let source = laneId;
  const skipped: string[] = [];
  const parts: ChatMessage[][] = [];
  const basis: string[] = [];
  for (const turn of turns.toReversed()) {
    const laneRun = currentRun(turn, source);
    const answer = textForHistory(laneRun);
    if (laneRun !== undefined && answer !== '') {
      parts.push([inputMessage(turn), { role: laneRun.role, content: answer }]);
      basis.push(`${turn.id}:${turn.role}:${laneRun.id}:${laneRun.choice}:${laneRun.edit ?? ''}:${laneRun.role}`);
    } else if (turn.role !== 'user') {
      parts.push([inputMessage(turn)]);
      basis.push(`${turn.id}:${turn.role}`);
    } else {
      skipped.push(turn.id);
    }
    source = turn.from ?? source;
  }
  return { messages: parts.toReversed().flat(), skipped, basis: basis.join('|') };
}

/** A turn's input as a message. */
export function inputMessage({ role, input, attachments }: Pick<Turn, 'role' | 'input' | 'attachments'>): ChatMessage {
  return { role, content: messageContent({ text: input, attachments }) };
}

function textForHistory(laneRun: LaneRun | undefined): string {
  if (laneRun === undefined) return '';
  const hasFailed = laneRun.run.end?.state === 'error';
  return hasFailed && laneRun.edit === null ? laneRun.prefix : answerText(laneRun);
}
