import { answerText } from '#features/chat/conversation/answer-text.ts';
import type { LaneRun } from '#features/chat/conversation/conversation.ts';

/** Whether an answer ended before its end: cut off, stopped, or at the token limit, with something to go on from. */
export function canContinue(laneRun: LaneRun): boolean {
  const { end, choices } = laneRun.run;
  if (end === null || answerText(laneRun) === '') return false;
  const isAtLimit = choices.find(({ index }) => index === laneRun.choice)?.finishReason === 'length';
  return end.state === 'cut_off' || end.state === 'stopped' || isAtLimit;
}
