import type { ReachedLimit } from '@lineup/shared/limits/reached-limit.ts';
import type { LimitsConfig } from '#settings/limits-file-schema.ts';
import type { Ledger } from '#usage/create-ledger.ts';
import { dayAt } from './day-at.ts';
import { findReachedLimit } from './find-reached-limit.ts';
import { scopesOf } from './scopes-of.ts';
import type { Send } from './send.ts';

/** Compares what has been used today with the daily limits. What runs that go on will have used is not known yet. */
export type DayGate = (send: Send, now: number) => Promise<ReachedLimit | undefined>;

export function createDayGate(config: LimitsConfig, ledger: Ledger): DayGate {
  const scopes = scopesOf(config);
  const isAsked = scopes.some(
    ({ limits: { tokensPerDay, charactersPerDay, audioMinutesPerDay } }) =>
      (tokensPerDay ?? charactersPerDay ?? audioMinutesPerDay) !== undefined,
  );
  return async ({ user, plans }, now) => {
    const [first] = plans;
    if (!isAsked || first === undefined) return undefined;
    const { day, secondsLeft } = dayAt(now);
    const used = await ledger.used(day, user);
    const characters = plans.reduce((sum, plan) => sum + plan.characters, 0);
    return scopes
      .map(({ scope, limits }) =>
        findReachedLimit({ scope, limits, used: used[scope], characters, endpoint: first.endpoint, secondsLeft }),
      )
      .find((limit) => limit !== undefined);
  };
}
