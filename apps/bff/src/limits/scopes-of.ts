import type { ReachedLimit } from '@lineup/shared/limits/reached-limit.ts';
import type { UsageLimits } from '@lineup/shared/limits/usage-limits.ts';
import type { LimitsConfig } from '#settings/limits-file-schema.ts';

/** For whom limits count; `keyOf` is under which key a user's use is counted. */
type Scope = { scope: ReachedLimit['scope']; limits: UsageLimits; keyOf: (user: string) => string };

/** The limits in the order in which they are asked: the user's own first, because those are what a user can understand. */
export function scopesOf({ perUser, overall }: LimitsConfig): Scope[] {
  return [
    { scope: 'user', limits: perUser, keyOf: (user) => `user:${user}` },
    { scope: 'everyone', limits: overall, keyOf: () => 'everyone' },
  ];
}
