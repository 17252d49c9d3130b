import { describe, expect, it } from 'vitest';
import { formatProbability } from './format-probability.ts';

describe('formatProbability', () => {
  it.each([
    [1, '100%'],
    [0.99996, '> 99.9%'],
    [0.87654, '87.7%'],
    [0.5, '50%'],
    [0.001, '0.1%'],
    [0.000_01, '< 0.1%'],
    [0, '0%'],
  ])('writes %f as %s', (probability, written) => {
    expect(formatProbability(probability, 'en')).toBe(written);
  });
});
