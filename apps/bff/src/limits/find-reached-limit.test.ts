import type { UsageLimits } from '@lineup/shared/limits/usage-limits.ts';
import { describe, expect, it } from 'vitest';
import { findReachedLimit } from './find-reached-limit.ts';

const LIMITS: UsageLimits = { tokensPerDay: 1_000, charactersPerDay: 100, audioMinutesPerDay: 2 };
const NOTHING = { tokens: 0, characters: 0, audioMs: 0 };

type Case = Partial<Parameters<typeof findReachedLimit>[0]>;

function find(given: Case) {
  return findReachedLimit({
    scope: 'user',
    limits: LIMITS,
    used: NOTHING,
    characters: 0,
    endpoint: 'chat',
    secondsLeft: 60,
    ...given,
  });
}

describe('a daily limit lets go', () => {
  it.each<[what: string, given: Case]>([
    ['a chat while a token is left', { used: { ...NOTHING, tokens: 999 } }],
    ['a chat when only characters and audio are used up', { used: { tokens: 0, characters: 100, audioMs: 120_000 } }],
    ['a text that fits exactly', { endpoint: 'speech', used: { ...NOTHING, characters: 90 }, characters: 10 }],
    ['a recording while a moment is left', { endpoint: 'transcription', used: { ...NOTHING, audioMs: 119_999 } }],
    ['anything where nothing is limited', { limits: {}, used: { tokens: 1e12, characters: 1e12, audioMs: 1e12 } }],
  ])('%s', (_what, given) => {
    expect(find(given)).toBeUndefined();
  });
});

describe('a daily limit refuses', () => {
  it.each<[what: string, given: Case, limit: object]>([
    [
      'a chat when no token is left',
      { used: { ...NOTHING, tokens: 1_000 } },
      { name: 'tokensPerDay', max: 1_000, retryAfterSeconds: 60 },
    ],
    [
      'a text that does not fit any more today',
      { endpoint: 'speech', used: { ...NOTHING, characters: 91 }, characters: 10 },
      { name: 'charactersPerDay', max: 100, retryAfterSeconds: 60 },
    ],
    ['a text that fits on no day', { endpoint: 'speech', characters: 101 }, { name: 'charactersPerDay', max: 100 }],
    [
      'a recording when no moment is left',
      { endpoint: 'transcription', used: { ...NOTHING, audioMs: 120_000 } },
      { name: 'audioMinutesPerDay', max: 2, retryAfterSeconds: 60 },
    ],
  ])('%s', (_what, given, limit) => {
    expect(find(given)).toStrictEqual({ scope: 'user', ...limit });
  });
});
