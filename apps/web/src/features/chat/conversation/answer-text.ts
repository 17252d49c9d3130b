import type { LaneRun } from './conversation.ts';

/** The text of a run's choice that counts, or what a person made of it; what an error said is never part of it. */
export function answerText({ run, edit, prefix, choice }: LaneRun): string {
  return edit ?? `${prefix}${run.choices.find(({ index }) => index === choice)?.text ?? ''}`;
}
