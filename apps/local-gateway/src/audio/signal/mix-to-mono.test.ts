import { expect, it } from 'vitest';
import { mixToMono } from './mix-to-mono.ts';

it.each([
  { channels: [], mono: [] },
  { channels: [[0.5, -0.25]], mono: [0.5, -0.25] },
  {
    channels: [
      [1, 1],
      [1, -1],
    ],
    mono: [1, 0],
  },
  { channels: [[1], [0], [0], [0]], mono: [0.25] },
])('mixes $channels to $mono', ({ channels, mono }) => {
  expect(Array.from(mixToMono(channels.map((channel) => Float32Array.from(channel))))).toEqual(mono);
});
