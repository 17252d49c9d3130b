import type { EndCause } from '@lineup/shared/wire/own-events.ts';
import type { Metrics } from '#metrics/create-metrics.ts';
import type { Amounts } from './amounts.ts';
import { measureUse } from './measure-use.ts';
import type { RunPlan } from './run-plan.ts';
import type { RunWatch } from './run-watch.ts';

type Options = {
  plan: RunPlan;
  clock: () => number;
  metrics: Metrics;
  /** The run is over; called once, whatever ended it. `amounts` is undefined when it has used nothing. */
  onOver: (over: { wasSent: boolean; amounts: Amounts | undefined }) => void;
};

/** Follows one run from before it is sent to its end. */
export function createRunWatch({ plan, clock, metrics, onOver }: Options): RunWatch {
  const { endpoint, gateway } = plan;
  let startedAt: number | undefined;
  let status: number | undefined;
  let isOver = false;
  return {
    started() {
      startedAt = clock();
      metrics.runStarted();
    },
    answered(given) {
      status = given;
    },
    begun() {
      if (startedAt !== undefined) metrics.firstByte({ endpoint, seconds: (clock() - startedAt) / 1_000 });
    },
    ended(end) {
      if (isOver) return;
      isOver = true;
      const wasSent = startedAt !== undefined;
      if (wasSent) {
        const bytes = { fromGateway: end.bytes, toGateway: plan.sentBytes() };
        metrics.runEnded({ endpoint, gateway, end: nameEnd(status, end.cause), ...bytes });
      }
      onOver({ wasSent, amounts: measureUse({ plan, wasSent, status, end }) });
    },
  };
}

/** `eof` says only that the connection ended well: a gateway that refused ends well too. */
function nameEnd(status: number | undefined, cause: EndCause): string {
  if (cause !== 'eof') return cause;
  return status !== undefined && status >= 200 && status < 300 ? 'complete' : 'refused';
}
