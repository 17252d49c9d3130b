import { expect, it } from 'vitest';
import { findWrongAnswers } from '#testing/find-wrong-answers.ts';

it.each(Array.from({ length: 10 }, (_, index) => index))(
  'S34 a thousand spoilt requests of seed %i are each answered as the error table says',
  async (seed) => {
    const { wrong, defects } = await findWrongAnswers(seed, 1_000);
    expect(wrong).toEqual([]);
    expect(defects).toEqual([]);
  },
);
