import { readGatewayProblem } from '@lineup/shared/errors/read-gateway-problem.ts';
import type { Amounts } from './amounts.ts';
import { readToldUsage } from './read-told-usage.ts';
import type { RunPlan } from './run-plan.ts';
import type { RunEnd } from './run-watch.ts';

type Ended = {
  plan: Pick<RunPlan, 'endpoint' | 'estimate'>;
  /** Whether the request has gone out. */
  wasSent: boolean;
  /** The gateway's status; undefined when no head came. */
  status: number | undefined;
  end: RunEnd;
};

/**
 * What a run has used, from what the gateway told, else by estimate; undefined when it has used nothing: it was never sent, never arrived,
 * or the gateway refused it. A run that was cut off counts by estimate, because gateways bill for what they made.
 */
export function measureUse({ plan, wasSent, status, end }: Ended): Amounts | undefined {
  if (!wasSent || end.cause === 'unreachable' || isRefusal(status, end)) return undefined;
  const told = readToldUsage(end.last);
  const estimate = plan.estimate(end);
  switch (plan.endpoint) {
    case 'chat': {
      const isEstimated = told.outputTokens === undefined;
      const { inputTokens = 0, outputTokens = 0 } = isEstimated ? estimate : told;
      return { inputTokens, outputTokens, audioSeconds: 0, isEstimated };
    }
    case 'speech':
      return { inputTokens: 0, outputTokens: 0, audioSeconds: 0, isEstimated: false };
    case 'transcription': {
      const { audioSeconds = estimate.audioSeconds ?? 0 } = told;
      return { inputTokens: 0, outputTokens: 0, audioSeconds, isEstimated: told.audioSeconds === undefined };
    }
  }
}

/** Gateways send errors under 200 too, as a body in place of a stream. */
function isRefusal(status: number | undefined, { events, last, isRefused = false }: RunEnd): boolean {
  if (isRefused) return true;
  if (status === undefined) return false;
  const body = events === 0 ? last.join('') : '';
  return readGatewayProblem({ status, body, requestId: null }) !== undefined;
}
