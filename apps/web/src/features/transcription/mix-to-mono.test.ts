import { expect, test } from 'vitest';
import { mixToMono } from './mix-to-mono.ts';

test.each([
  { name: 'no channel gives no sample', channels: [], mono: [] },
  { name: 'one channel stays as it is', channels: [[0.25, -0.5]], mono: [0.25, -0.5] },
  {
    name: 'two channels are averaged',
    channels: [
      [1, 0],
      [0, -0.5],
    ],
    mono: [0.5, -0.25],
  },
  { name: 'opposite channels cancel', channels: [[0.5], [-0.5]], mono: [0] },
])('$name', ({ channels, mono }) => {
  expect([...mixToMono(channels.map((channel) => Float32Array.from(channel)))]).toEqual(mono);
});
