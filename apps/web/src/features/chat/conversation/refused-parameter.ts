import { readRefusedParameter } from '@lineup/shared/chat/read-refused-parameter.ts';
import { isRecord } from '@lineup/shared/json/is-record.ts';
import type { LaneRun } from './conversation.ts';

/** The parameter that a run's gateway refused, by its name on the wire; null where it refused none. */
export function refusedParameter({ run, wire }: Pick<LaneRun, 'run' | 'wire'>): string | null {
  const problem = run.end?.problem;
  const sent = wire?.request;
  return problem === undefined || !isRecord(sent) ? null : readRefusedParameter({ problem, sent });
}
