import { createChatRun } from '@lineup/shared/runs/create-chat-run.ts';
import { measureRun } from '@lineup/shared/runs/measure-run.ts';
import { describe, expect, it } from 'vitest';
import { bestOf } from './best-of.ts';
import { rankRuns } from './rank-runs.ts';

const NONE = measureRun(createChatRun());
const racer = (id: string, firstText: number | null, { hasFailed = false, isContinued = false } = {}) => ({
  id,
  numbers: { ...NONE, firstText },
  hasFailed,
  isContinued,
});

describe('rankRuns', () => {
  it('puts who wrote first on top, who has not written behind, and who failed last', () => {
    const ranked = rankRuns([
      racer('failed', null, { hasFailed: true }),
      racer('slow', 900),
      racer('silent', null),
      racer('fast', 200),
    ]);
    expect(ranked.map(({ id }) => id)).toEqual(['fast', 'slow', 'silent', 'failed']);
  });

  it('lets nobody win who only went on from an earlier answer', () => {
    const ranked = rankRuns([racer('continued', 10, { isContinued: true }), racer('silent', null), racer('slow', 900)]);
    expect(ranked.map(({ id }) => id)).toEqual(['slow', 'continued', 'silent']);
  });

  it('leaves equals in the order of the lanes', () => {
    expect(rankRuns([racer('a', 5), racer('b', 5)]).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('bestOf', () => {
  it('is the least time and the greatest speed', () => {
    const numbers = [
      { ...NONE, firstText: 300, tokensPerSecond: 20, total: 900 },
      { ...NONE, firstText: 200, tokensPerSecond: 50, total: 1000 },
    ];
    expect(bestOf(numbers)).toEqual({ firstText: 200, tokensPerSecond: 50, total: 900 });
  });

  it('is nothing where there is nothing to be better than', () => {
    expect(bestOf([{ ...NONE, firstText: 300 }, NONE])).toEqual({
      firstText: null,
      tokensPerSecond: null,
      total: null,
    });
  });
});
