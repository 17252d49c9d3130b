import { expect, test } from 'vitest';
import { mixDown } from './mix-down.ts';

test.each([
  ['one channel stays as it is', [[0.5, -0.25]], [0.5, -0.25]],
  [
    'two channels are averaged',
    [
      [1, 0.5],
      [0, 0.5],
    ],
    [0.5, 0.5],
  ],
  ['opposite channels cancel each other', [[0.5], [-0.5]], [0]],
  ['four channels count alike', [[1], [0], [0], [1]], [0.5]],
  ['no channel is no sound', [], []],
])('%s', (_, channels, mixed) => {
  expect([...mixDown(channels.map((samples) => Float32Array.from(samples)))]).toEqual(mixed);
});

test('what is mixed is not changed', () => {
  const channels = [Float32Array.of(1), Float32Array.of(0)];
  mixDown(channels);
  expect(channels).toEqual([Float32Array.of(1), Float32Array.of(0)]);
});
