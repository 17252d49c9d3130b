import type { UsageRow } from '@lineup/shared/usage/usage-response.ts';
import type { Logger } from 'pino';
import { AppError } from '#errors/app-error.ts';
import type { Metrics } from '#metrics/create-metrics.ts';
import type { LimitsConfig } from '#settings/limits-file-schema.ts';
import type { Amounts } from '#usage/amounts.ts';
import { createLedger, type Figures } from '#usage/create-ledger.ts';
import { createRunWatch } from '#usage/create-run-watch.ts';
import type { RunPlan } from '#usage/run-plan.ts';
import type { RunWatch } from '#usage/run-watch.ts';
import { createBackground } from './create-background.ts';
import { createDayGate } from './create-day-gate.ts';
import type { LimitStores } from './create-limit-stores.ts';
import { createRateGate } from './create-rate-gate.ts';
import type { SendSlots } from './create-send-slots.ts';
import { createSlotGate } from './create-slot-gate.ts';
import { dayAt } from './day-at.ts';
import { refuseLimit } from './refuse-limit.ts';
import type { Send } from './send.ts';

/** Holds what is sent against the operator's limits, and counts it. */
export type Limiter = {
  config: LimitsConfig;
  /** Lets a whole send pass, and gives who is to be told of each run; or rejects with the limit that is reached, and nothing is counted. */
  admit: (send: Send) => Promise<RunWatch[]>;
  /** What has been used on the day of this moment. */
  today: () => Promise<{ day: string; rows: UsageRow[] }>;
  /** Resolves when all is counted and the store is closed. */
  close: () => Promise<void>;
};

type Options = {
  config: LimitsConfig;
  stores: LimitStores;
  metrics: Metrics;
  /** Milliseconds on a monotonic clock, for durations. */
  clock: () => number;
  /** Milliseconds since 1970, for days. */
  wallClock: () => number;
  log: Logger;
};

export function createLimiter({ config, stores, metrics, clock, wallClock, log }: Options): Limiter {
  const ledger = createLedger(stores.tally);
  const background = createBackground((error) =>
    log.error({ reason: reasonOf(error) }, 'counting for the limits failed'),
  );
  const gates = {
    day: createDayGate(config, ledger),
    rate: createRateGate(config, stores),
    slots: createSlotGate(config, stores),
  };
  const today = (): string => dayAt(wallClock()).day;
  const count = (day: string, { user, plan }: { user: string; plan: RunPlan }, figures: Figures): void =>
    background.run(ledger.add(day, { user, gateway: plan.gateway, model: plan.model }, figures));

  const noteRefusal = (error: AppError, { user, plans }: Send): void => {
    const { code, limit } = error.problem;
    metrics.refused({ limit: limit?.name ?? code, scope: limit?.scope ?? 'everyone', count: plans.length });
    for (const plan of plans) count(today(), { user, plan }, { refused: 1 });
  };
  const follow = ({ user }: Send, { plan, slots }: { plan: RunPlan; slots: SendSlots }): RunWatch => {
    const day = today();
    // A text is counted when it is sent, so that many that are sent together cannot pass the limit together.
    count(day, { user, plan }, { characters: plan.characters });
    return createRunWatch({
      plan,
      clock,
      metrics,
      onOver({ wasSent, amounts }) {
        background.run(slots.endOne());
        if (amounts === undefined) count(day, { user, plan }, { characters: -plan.characters });
        count(today(), { user, plan }, { runs: wasSent ? 1 : 0, ...figuresOf(amounts) });
      },
    });
  };
  return {
    config,
    async admit(send) {
      try {
        const slots = await pass(gates, send, wallClock());
        return send.plans.map((plan) => follow(send, { plan, slots }));
      } catch (error) {
        if (!(error instanceof AppError)) log.error({ reason: reasonOf(error) }, 'the limits cannot be checked');
        const refusal = error instanceof AppError ? error : new AppError('limits_unavailable');
        noteRefusal(refusal, send);
        throw refusal;
      }
    },
    async today() {
      const day = today();
      const rows = await ledger.rows(day).catch((error: unknown) => {
        log.error({ reason: reasonOf(error) }, 'the usage cannot be read');
        throw new AppError('limits_unavailable');
      });
      return { day, rows };
    },
    async close() {
      await background.settled();
      stores.close();
    },
  };
}

type Gates = {
  day: ReturnType<typeof createDayGate>;
  rate: ReturnType<typeof createRateGate>;
  slots: ReturnType<typeof createSlotGate>;
};

/** Asks all limits; what was taken for a send that is refused after all is given back. */
async function pass({ day, rate, slots }: Gates, send: Send, now: number): Promise<SendSlots> {
  const usedUp = await day(send, now);
  if (usedUp !== undefined) throw refuseLimit(usedUp);
  const rated = await rate(send);
  if ('limit' in rated) throw refuseLimit(rated.limit);
  try {
    const taken = await slots(send);
    if ('limit' in taken) throw refuseLimit(taken.limit);
    return taken.slots;
  } catch (error) {
    await rated.undo();
    throw error;
  }
}

function figuresOf(amounts: Amounts | undefined): Figures {
  if (amounts === undefined) return {};
  const { inputTokens, outputTokens, audioSeconds, isEstimated } = amounts;
  return { inputTokens, outputTokens, audioMs: Math.round(audioSeconds * 1_000), estimated: isEstimated ? 1 : 0 };
}

/** The errors of the Redis client hold the command, with names of users in it. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
