import { describe, expect, it } from 'vitest';
import { stripSpan } from './strip-span.ts';

describe('stripSpan', () => {
  it.each([
    ['a run that has just begun', { ends: [], now: 0 }, 1000],
    ['a run that goes on', { ends: [], now: 2300 }, 4000],
    ['a run that goes on beside one that has ended later', { ends: [7000], now: 2300 }, 10_000],
    ['a run of several minutes', { ends: [], now: 150_000 }, 180_000],
    ['runs that have ended', { ends: [1234, 5310], now: null }, 5310],
    ['a run that was over at once', { ends: [4], now: null }, 1000],
    ['nothing', { ends: [], now: null }, 1000],
  ])('chooses the axis for %s', (_, input, span) => {
    expect(stripSpan(input)).toBe(span);
  });
});
