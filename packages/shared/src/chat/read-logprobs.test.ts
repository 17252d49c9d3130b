import { expect, test } from 'vitest';
import { readLogprobs } from './read-logprobs.ts';

const top = [
  { token: 'Hi', logprob: -0.25, bytes: [72, 105] },
  { token: '你', logprob: -2.5, bytes: null },
];

test.each<[string, unknown, unknown]>([
  [
    'tokens with their alternatives',
    { content: [{ token: 'Hi', logprob: -0.25, bytes: [72, 105], top_logprobs: top }], refusal: null },
    [
      {
        token: 'Hi',
        logprob: -0.25,
        top: [
          { token: 'Hi', logprob: -0.25 },
          { token: '你', logprob: -2.5 },
        ],
      },
    ],
  ],
  [
    'certainty, and next to nothing',
    {
      content: [
        { token: '', logprob: 0 },
        { token: 'x', logprob: -9999 },
      ],
    },
    [
      { token: '', logprob: 0, top: [] },
      { token: 'x', logprob: -9999, top: [] },
    ],
  ],
  ['null', null, []],
  ['absent', undefined, []],
  ['content: null', { content: null }, []],
  ['content that is an object', { content: { token: 'x', logprob: -1 } }, []],
  ['the shape of the older completions API', { tokens: ['x'], token_logprobs: [-1] }, []],
  ['numbers as text', { content: [{ token: 'x', logprob: '-1' }] }, []],
  ['no number', { content: [{ token: 'x', logprob: null }, { token: 'y' }] }, []],
  ['a probability over one', { content: [{ token: 'x', logprob: 0.5 }] }, []],
  ['a token that is a number', { content: [{ token: 15, logprob: -1 }] }, []],
  ['entries that are no objects', { content: [null, 'x', 1, [], ['x', -1]] }, []],
  [
    'a wrong alternative, which is left out alone',
    { content: [{ token: 'x', logprob: -1, top_logprobs: [null, { token: 'y', logprob: -2 }] }] },
    [{ token: 'x', logprob: -1, top: [{ token: 'y', logprob: -2 }] }],
  ],
  [
    'alternatives that are no list',
    { content: [{ token: 'x', logprob: -1, top_logprobs: { x: -1 } }] },
    [{ token: 'x', logprob: -1, top: [] }],
  ],
  ['a token of a thousand and one characters', { content: [{ token: 'x'.repeat(1_001), logprob: -1 }] }, []],
])('logprobs: %s', (_, value, expected) => {
  expect(readLogprobs(value)).toEqual(expected);
});

test('of thousands of alternatives 20 are read', () => {
  const many = Array.from({ length: 5_000 }, (_, index) => ({ token: String(index), logprob: -index }));
  expect(readLogprobs({ content: [{ token: 'x', logprob: -1, top_logprobs: many }] })[0]?.top).toHaveLength(20);
});
