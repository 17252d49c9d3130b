import type { ReachedLimit } from '@lineup/shared/limits/reached-limit.ts';
import type { LimitsConfig } from '#settings/limits-file-schema.ts';
import type { LimitStores } from './create-limit-stores.ts';
import { scopesOf } from './scopes-of.ts';
import type { Send } from './send.ts';

/** Counts the requests of a send, each lane for one; of a send that is refused, none. */
export type RateGate = (send: Send) => Promise<{ limit: ReachedLimit } | { undo: () => Promise<void> }>;

export function createRateGate(config: LimitsConfig, { openRateWindow }: LimitStores): RateGate {
  const windows = scopesOf(config).flatMap(({ scope, limits: { requestsPerMinute: max }, keyOf }) =>
    max === undefined ? [] : [{ scope, keyOf, max, window: openRateWindow(scope, max) }],
  );
  return async ({ user, plans: { length: count } }) => {
    const counted: (() => Promise<void>)[] = [];
    const undo = async (): Promise<void> => {
      for (const one of counted) await one();
    };
    for (const { scope, keyOf, max, window } of windows) {
      const limit: ReachedLimit = { name: 'requestsPerMinute', scope, max };
      // More than fits into any minute: waiting would not help.
      const full = count > max ? {} : await window.take(keyOf(user), count);
      if (full === undefined) {
        counted.push(() => window.giveBack(keyOf(user), count));
        continue;
      }
      await undo();
      return {
        limit: { ...limit, ...('waitMs' in full && { retryAfterSeconds: Math.ceil(Number(full.waitMs) / 1_000) }) },
      };
    }
    return { undo };
  };
}
