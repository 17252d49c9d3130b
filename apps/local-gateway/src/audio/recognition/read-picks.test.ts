import llamaTokenizer from 'llama-tokenizer-js';
import { describe, expect, it } from 'vitest';
import { readPicks } from './read-picks.ts';

const END = { id: 2, logprob: -0.5 };

/** What a model would choose to say this text, every token with the same probability. */
function picksFor(text: string, logprob = -0.1) {
  return llamaTokenizer.encode(text, false, false).map((id) => ({ id, logprob }));
}

describe('readPicks', () => {
  it.each([
    [' And so, my fellow Americans.', 'And so, my fellow Americans.'],
    ['  naïve café \n', 'naïve café'],
    ['🦜', '🦜'],
    ['   ', ''],
    ['', ''],
  ])('reads %j as %j, and the bytes of the tokens are that text', (said, text) => {
    const heard = readPicks([...picksFor(said), END]);
    expect(heard.text).toBe(text);
    expect(Buffer.from(heard.tokens.flatMap(({ bytes }) => bytes)).toString()).toBe(text);
    expect(heard.tokens.every(({ bytes }) => bytes.length > 0)).toBe(true);
  });

  it('keeps white space inside, number and probability of every token', () => {
    const picks = picksFor(' one  two');
    expect(readPicks([...picks, END])).toMatchObject({
      text: 'one  two',
      tokens: picks.map(({ id, logprob }) => ({ id, logprob })),
    });
  });

  it('counts the end of the text into the mean, and nothing where there was none', () => {
    expect(readPicks([...picksFor(' hi', -0.1), END]).averageLogprob).toBeCloseTo((-0.1 - 0.5) / 2);
    expect(readPicks(picksFor(' hi', -0.1)).averageLogprob).toBeCloseTo(-0.1);
  });
});
