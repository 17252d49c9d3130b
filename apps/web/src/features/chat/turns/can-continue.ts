import { answerText } from '#features/chat/conversation/answer-text.ts';
import type { LaneRun } from '#features/chat/conversation/conversation.ts';
import { currentChoice } from '#features/chat/conversation/current-choice.ts';

/** Whether an answer ended before its end: cut off, stopped, or at the token limit, with something to go on from. */
export function canContinue(laneRun: LaneRun): boolean {
  const { end } = laneRun.run;
  if (end === null || answerText(laneRun) === '') return false;
  const isAtLimit = currentChoice(laneRun)?.finishReason === 'length';
  return end.state === 'cut_off' || end.state === 'stopped' || isAtLimit;
}
