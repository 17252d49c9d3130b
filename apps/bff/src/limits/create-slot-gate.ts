import type { ReachedLimit } from '@lineup/shared/limits/reached-limit.ts';
import type { LimitsConfig } from '#settings/limits-file-schema.ts';
import type { LimitStores } from './create-limit-stores.ts';
import { createSendSlots, type SendSlots } from './create-send-slots.ts';
import { scopesOf } from './scopes-of.ts';
import type { Send } from './send.ts';

/** Takes the slots that the runs of a send hold while they go on: all, or none. */
export type SlotGate = (send: Send) => Promise<{ limit: ReachedLimit } | { slots: SendSlots }>;

export function createSlotGate(config: LimitsConfig, { slots }: LimitStores): SlotGate {
  const scopes = scopesOf(config).flatMap(({ scope, limits: { concurrentRuns: max }, keyOf }) =>
    max === undefined ? [] : [{ scope, keyOf, max }],
  );
  return async ({ user, plans, atOnce }) => {
    const holds = scopes.map(({ keyOf, max }) => ({ key: keyOf(user), max }));
    const sendSlots = createSendSlots({ slots, holds, runs: plans.length, atOnce });
    const full = holds.length === 0 ? undefined : await slots.take(sendSlots.ids, holds);
    const reached = full === undefined ? undefined : scopes[full];
    if (reached === undefined) return { slots: sendSlots };
    const { scope, max } = reached;
    return { limit: { name: 'concurrentRuns', scope, max } };
  };
}
