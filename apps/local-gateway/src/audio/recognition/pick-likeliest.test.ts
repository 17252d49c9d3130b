import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pickLikeliest } from './pick-likeliest.ts';

describe('pickLikeliest', () => {
  it.each([
    { what: 'the only token is certain', scores: [3], id: 0, probability: 1 },
    { what: 'equal scores share, and the first is taken', scores: [1, 1, 1, 1], id: 0, probability: 1 / 4 },
    { what: 'a score counts by its exponential', scores: [0, Math.log(3)], id: 1, probability: 3 / 4 },
    { what: 'only differences count', scores: [-1000, -1000 + Math.log(3)], id: 1, probability: 3 / 4 },
    { what: 'scores that no exponential holds', scores: [9000, 9000], id: 0, probability: 1 / 2 },
    { what: 'a score far above all others', scores: [-200, 200, -200], id: 1, probability: 1 },
  ])('$what', ({ scores, id, probability }) => {
    const pick = pickLikeliest(Float32Array.from(scores));
    expect(pick.id).toBe(id);
    expect(Math.exp(pick.logprob)).toBeCloseTo(probability, 4);
  });

  it('never finds a token likelier than certain, nor less likely than an equal share', () => {
    const scores = fc.array(fc.float({ min: -60, max: 60, noNaN: true }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(scores, (given) => {
        const { id, logprob } = pickLikeliest(Float32Array.from(given));
        expect(given[id]).toBe(Math.max(...given));
        expect(logprob).toBeLessThanOrEqual(0);
        expect(logprob).toBeGreaterThanOrEqual(-Math.log(given.length) - 1e-9);
      }),
      { seed: 11 },
    );
  });
});
