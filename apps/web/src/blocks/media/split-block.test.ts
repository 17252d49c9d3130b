import { expect, test } from 'vitest';
import { splitBlock } from './split-block.ts';

test.each([
  [
    'a long block',
    12,
    [
      [5, 5, [0, 1, 2, 3, 4]],
      [5.5, 5, [5, 6, 7, 8, 9]],
      [6, 2, [10, 11]],
    ],
  ],
  ['a short block', 2, [[5, 2, [0, 1]]]],
  ['no sound', 0, []],
] as const)('%s', (_, frames, pieces) => {
  const samples = Float32Array.from({ length: frames }, (_, frame) => frame);
  const split = [...splitBlock({ start: 5, channels: [samples, samples] }, 10)];
  expect(split.map(({ start, channels }) => [start, channels[1]?.length, [...(channels[0] ?? [])]])).toEqual(pieces);
});
