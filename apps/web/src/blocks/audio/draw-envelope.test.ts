import { expect, test } from 'vitest';
import { drawEnvelope } from './draw-envelope.ts';

test.each([
  ['no sound has no drawing', [], ''],
  ['silence is a thin line', [0], 'M0 50L0.5 49L1 50L0.5 51Z'],
  ['full scale fills the height', [1], 'M0 50L0.5 0L1 50L0.5 100Z'],
  ['the lower half mirrors the upper, back to the start', [0.5, 0.25], 'M0 50L0.5 25L1.5 37.5L2 50L1.5 62.5L0.5 75Z'],
])('%s', (_, values, path) => {
  expect(drawEnvelope(values)).toBe(path);
});
