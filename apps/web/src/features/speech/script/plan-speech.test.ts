import { expect, test } from 'vitest';
import { planSpeech } from './plan-speech.ts';

const limits = {
  small: { speechInput: { max: 10, unit: 'characters' as const } },
  narrow: { speechInput: { max: 6, unit: 'bytes' as const } },
};
const TWO = 'One two. Three.';

test.each([
  ['a short text goes at once', TWO, ['main'], 'limits', { fewest: 1, most: 1, requests: 1 }],
  ['every cell is a request', TWO, ['main', 'main', 'other'], 'limits', { fewest: 1, most: 1, requests: 3 }],
  ['a text beyond the gateway’s own limit is cut', TWO, ['small'], 'limits', { fewest: 2, most: 2, requests: 2 }],
  ['gateways differ', TWO, ['main', 'small'], 'limits', { fewest: 1, most: 2, requests: 3 }],
  ['bytes count where bytes are limited', '船长。天。', ['narrow'], 'limits', { fewest: 3, most: 3, requests: 3 }],
  ['every sentence is a piece when chosen', TWO, ['main', 'main'], 'sentences', { fewest: 2, most: 2, requests: 4 }],
  ['4,096 characters go at once', 'x'.repeat(4096), ['main'], 'limits', { fewest: 1, most: 1, requests: 1 }],
  ['one more does not', 'x'.repeat(4097), ['main'], 'limits', { fewest: 2, most: 2, requests: 2 }],
  [
    '1,365 Chinese characters are all that 4,096 bytes hold',
    '船'.repeat(1366),
    ['main'],
    'limits',
    { fewest: 2, most: 2, requests: 2 },
  ],
  [
    'space around the text is not sent',
    `  ${'x'.repeat(4096)}\n`,
    ['main'],
    'limits',
    { fewest: 1, most: 1, requests: 1 },
  ],
  ['without cells nothing is sent', TWO, [], 'limits', { fewest: 0, most: 0, requests: 0 }],
] as const)('%s', (_, text, gateways, split, plan) => {
  expect(planSpeech({ text, gateways, limits, split })).toEqual(plan);
});
