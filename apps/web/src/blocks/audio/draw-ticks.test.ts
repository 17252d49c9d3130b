import { expect, test } from 'vitest';
import { drawTicks } from './draw-ticks.ts';

test.each([
  ['no ticks draw nothing', [], ''],
  ['each tick is a line over the whole height', [0, 0.25, 1], 'M0 0V100M120 0V100M480 0V100'],
])('%s', (_, ticks, path) => {
  expect(drawTicks(ticks, 480)).toBe(path);
});
