import { describe, expect, it } from 'vitest';
import { measureLogprobs } from './measure-logprobs.ts';

describe('measureLogprobs', () => {
  it.each([
    ['certainty', [0, 0, 0], 1, 1],
    ['a coin', [Math.log(0.5)], 0.5, 2],
    ['halves and quarters', [Math.log(0.5), Math.log(0.25)], 0.375, Math.sqrt(8)],
    ['one token beyond belief', [0, -9999], 0.5, Infinity],
  ])('sums up %s', (_, logprobs, mean, perplexity) => {
    const figures = measureLogprobs(logprobs);
    expect(figures.count).toBe(logprobs.length);
    expect(figures.meanProbability).toBeCloseTo(mean, 12);
    expect(figures.perplexity).toBeCloseTo(perplexity, 12);
  });

  it('knows nothing about no tokens', () => {
    expect(measureLogprobs([])).toEqual({ count: 0, meanProbability: null, perplexity: null });
  });
});
