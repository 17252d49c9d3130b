import { describe, expect, it } from 'vitest';
import { readLimits } from './read-limits.ts';

function read(content: unknown) {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return readLimits({
    values: { LIMITS_FILE: 'limits.json' },
    readFile: (path) => (path === 'limits.json' ? text : undefined),
  });
}

describe('the file of limits', () => {
  it('limits nothing when it is not named', () => {
    expect(readLimits({ values: {}, readFile: () => undefined })).toEqual({
      limits: { perUser: {}, overall: {}, caps: {} },
      problems: [],
    });
  });

  it('holds any of the limits', () => {
    const limits = {
      perUser: {
        requestsPerMinute: 30,
        concurrentRuns: 8,
        tokensPerDay: 1,
        charactersPerDay: 1,
        audioMinutesPerDay: 1,
      },
      overall: { tokensPerDay: 5_000_000 },
      models: { default: ['gpt-5', 'qwen*'], other: ['*'] },
      caps: { n: 4, maxTokens: 8_192, lanes: 8, bodyBytes: 1_000, uploadBytes: 1_000 },
    };
    expect(read(limits)).toEqual({ limits, problems: [] });
    expect(read({ models: ['a', 'b*'] }).limits.models).toEqual(['a', 'b*']);
  });

  it.each<[what: string, content: unknown, problem: RegExp]>([
    ['is no JSON', '{', /^LIMITS_FILE: limits\.json is not valid JSON$/],
    ['has an unknown limit', { perUser: { requests: 1 } }, /^LIMITS_FILE: perUser\.requests: /],
    ['has an unknown part', { users: {} }, /^LIMITS_FILE: users: /],
    ['has a limit of nothing', { overall: { concurrentRuns: 0 } }, /^LIMITS_FILE: overall\.concurrentRuns: /],
    ['has half a limit', { perUser: { tokensPerDay: 1.5 } }, /^LIMITS_FILE: perUser\.tokensPerDay: /],
    ['has a star in the middle', { models: ['a*b'] }, /^LIMITS_FILE: models\.0: must be a model id/],
    ['has a cap above the technical one', { caps: { lanes: 9 } }, /^LIMITS_FILE: caps\.lanes: /],
  ])('that %s is named', (_what, content, problem) => {
    const { limits, problems } = read(content);
    expect(problems).toEqual([expect.stringMatching(problem)]);
    expect(limits).toEqual({ perUser: {}, overall: {}, caps: {} });
  });

  it('that cannot be read is named', () => {
    expect(readLimits({ values: { LIMITS_FILE: 'x' }, readFile: () => undefined }).problems).toEqual([
      'LIMITS_FILE: the file x cannot be read',
    ]);
  });
});
