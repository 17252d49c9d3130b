import { expect, it } from 'vitest';
import { fitWithin } from './fit-within.ts';

it.each([
  [100, 50, 100, 50],
  [2048, 2048, 2048, 2048],
  [4096, 2048, 2048, 1024],
  [3000, 4000, 1536, 2048],
  [50_000, 3, 2048, 1],
])('%i × %i is sent as %i × %i', (width, height, sentWidth, sentHeight) => {
  expect(fitWithin({ width, height }, 2048)).toEqual({ width: sentWidth, height: sentHeight });
});
