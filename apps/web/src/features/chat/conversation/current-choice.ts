import type { Choice } from '@lineup/shared/runs/run.ts';
import type { LaneRun } from './conversation.ts';

/** The choice of a run that counts: the one that a person chose, else the first that came. */
export function currentChoice({ run, choice }: Pick<LaneRun, 'run' | 'choice'>): Choice | undefined {
  return run.choices.find(({ index }) => index === choice) ?? run.choices[0];
}
