import { expect, it } from 'vitest';
import { toInt16 } from './to-int16.ts';

it.each([
  [0, 0],
  [1, 32_767],
  [-1, -32_767],
  [0.5, 16_384],
  [1.5, 32_767],
  [-1.5, -32_768],
])('turns %d into %d', (sample, expected) => {
  expect(toInt16(Float32Array.of(sample))[0]).toBe(expected);
});
