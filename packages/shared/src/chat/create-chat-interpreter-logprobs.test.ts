import { array, assert, nat, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chunkOf, playAnswer, streamOf } from './testing/play-answer.ts';

const finish = chunkOf({}, 'stop');

describe('logprobs', () => {
  const tokens = Array.from({ length: 9 }, (_, index) => ({
    token: `t${index} `,
    logprob: -1 - index,
    top_logprobs: [],
  }));
  const content = tokens.map(({ token }) => token).join('');
  const expected = tokens.map(({ token, logprob }) => ({ token, logprob, top: [] }));
  const withLogprobs = (delta: object, logprobs: unknown) => ({ choices: [{ index: 0, delta, logprobs }] });

  test('of chunks are gathered, however the tokens are shared out among them', () => {
    assert(
      property(array(nat(tokens.length), { maxLength: 6 }), (cuts) => {
        const ends = [0, ...cuts.toSorted((a, b) => a - b), tokens.length];
        const chunks = ends.slice(1).map((end, index) => {
          const some = tokens.slice(ends[index], end);
          return withLogprobs({ content: some.map(({ token }) => token).join('') }, { content: some });
        });
        const [choice] = playAnswer({ stream: streamOf(...chunks, finish) }).choices;
        expect(choice).toMatchObject({ text: content, logprobs: expected, finishReason: 'stop' });
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  test.each<[string, unknown[]]>([
    ['null beside text', [withLogprobs({ content: 'Hello' }, null), finish]],
    ['a wrong shape', [withLogprobs({ content: 'Hello' }, [[{ token: 1 }]]), finish]],
    ['text as a shape', [withLogprobs({ content: 'Hello' }, 'x'), finish]],
  ])('that are none change nothing: %s', (_, payloads) => {
    const run = playAnswer({ stream: streamOf(...payloads) });
    expect(run).toMatchObject({ malformed: 0, end: { state: 'complete' }, choices: [{ text: 'Hello', logprobs: [] }] });
  });

  test('of a whole answer', () => {
    const message = { message: { content }, finish_reason: 'stop', logprobs: { content: tokens } };
    expect(playAnswer({ body: JSON.stringify({ choices: [message] }) }).choices[0]?.logprobs).toEqual(expected);
  });

  test('after the finish reason take it back as little as any chunk without text', () => {
    const stream = streamOf(
      chunkOf({ content: 'Hello' }, 'stop'),
      withLogprobs({}, { content: tokens.slice(0, 1) }),
      '[DONE]',
    );
    expect(playAnswer({ stream, cause: 'reset' }).end?.state).toBe('complete');
  });

  test('of more than 20,000 tokens are cut, and the text is not', () => {
    const many = Array.from({ length: 15_000 }, () => ({ token: 'x', logprob: -1 }));
    const chunk = withLogprobs({ content: 'x' }, { content: many });
    const [choice] = playAnswer({ stream: streamOf(chunk, chunk, chunk, finish) }).choices;
    expect([choice?.text, choice?.logprobs.length]).toEqual(['xxx', 20_000]);
  });
});
