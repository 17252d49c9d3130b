import type { ChatMessage } from '@lineup/shared/chat/chat-request.ts';
import type { LaneRun, Turn } from './conversation.ts';
import { currentRun } from './current-run.ts';

type HistoryInput = {
  /** The turns before the one that is being sent. */
  turns: readonly Turn[];
  laneId: string;
  input: string;
};

/**
 * The messages of a lane's next request, from its own runs alone:
 * - a turn that the lane answered is its input and the answer's text, also when that was stopped or cut off
 * - a turn that it did not answer (failed, empty, not asked) is left out whole, so that no question stands there without its answer
 * - reasoning, error texts and notes are never part of it
 */
export function historyForLane({ turns, laneId, input }: HistoryInput): ChatMessage[] {
  const past = turns.flatMap((turn): ChatMessage[] => {
    const answer = answerOf(currentRun(turn, laneId));
    if (answer === '') return [];
    return [
      { role: 'user', content: turn.input },
      { role: 'assistant', content: answer },
    ];
  });
  return [...past, { role: 'user', content: input }];
}

function answerOf(laneRun: LaneRun | undefined): string {
  if (laneRun === undefined || laneRun.run.end?.state === 'error') return '';
  return laneRun.run.choices.find(({ index }) => index === 0)?.text ?? '';
}
