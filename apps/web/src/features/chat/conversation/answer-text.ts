import type { LaneRun } from './conversation.ts';
import { currentChoice } from './current-choice.ts';

/** The text of a run's choice that counts, or what a person made of it; what an error said is never part of it. */
export function answerText(laneRun: LaneRun): string {
  return laneRun.edit ?? `${laneRun.prefix}${currentChoice(laneRun)?.text ?? ''}`;
}
