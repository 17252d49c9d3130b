import { expect, it } from 'vitest';
import { temperatureRange } from './temperature-range.ts';

it.each([
  ['of no gateway', [], 0, 1],
  ['of one that is not known', [undefined], 0, 1],
  ['of one that takes as much', [{ min: 0, max: 1 }], 0, 1],
  ['of one whose chats take more', [{ min: 0, max: 2 }], 0, 1],
  [
    'that several take',
    [
      { min: 0.1, max: 1 },
      { min: 0, max: 0.8 },
    ],
    0.1,
    0.8,
  ],
])('the temperatures %s', (_, limits, min, max) => {
  const given = limits.map((temperature) => temperature && { temperature });
  expect(temperatureRange(given)).toEqual({ min, max, isWhole: false });
});
