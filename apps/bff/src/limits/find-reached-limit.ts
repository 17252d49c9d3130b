import type { ReachedLimit } from '@lineup/shared/limits/reached-limit.ts';
import type { UsageLimits } from '@lineup/shared/limits/usage-limits.ts';
import type { DayUse } from '#usage/create-ledger.ts';

type Question = {
  scope: ReachedLimit['scope'];
  limits: UsageLimits;
  used: DayUse;
  /** How many characters are to be spoken now. Tokens and audio are known only afterwards. */
  characters: number;
  /** What the request is for; limits of other things do not concern it. */
  endpoint: 'chat' | 'speech' | 'transcription';
  secondsLeft: number;
};

const MINUTE_MS = 60_000;

/** The daily limit that is used up; for characters also one that this request would pass. A run is let go while anything is left. */
export function findReachedLimit({ scope, limits, used, characters, endpoint, secondsLeft }: Question) {
  const reached = (name: ReachedLimit['name'], max: number, canFit = true): ReachedLimit => ({
    name,
    scope,
    max,
    ...(canFit && { retryAfterSeconds: secondsLeft }),
  });
  switch (endpoint) {
    case 'chat': {
      const { tokensPerDay: max } = limits;
      return max !== undefined && used.tokens >= max ? reached('tokensPerDay', max) : undefined;
    }
    case 'speech': {
      const { charactersPerDay: max } = limits;
      const isReached = max !== undefined && used.characters + characters > max;
      return isReached ? reached('charactersPerDay', max, characters <= max) : undefined;
    }
    case 'transcription': {
      const { audioMinutesPerDay: max } = limits;
      const isReached = max !== undefined && used.audioMs >= max * MINUTE_MS;
      return isReached ? reached('audioMinutesPerDay', max) : undefined;
    }
  }
}
