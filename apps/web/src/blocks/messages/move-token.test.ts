import { expect, it } from 'vitest';
import { moveToken } from './move-token.ts';

const tokens = [0.9, 0.3, 0.9, 0.5, 0.1, 0.9].map((probability) => ({ probability }));

it.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 5, 5],
  ['ArrowLeft', 3, 2],
  ['ArrowLeft', 0, 0],
  ['Home', 4, 0],
  ['End', 1, 5],
  ['ArrowDown', 0, 1],
  ['ArrowDown', 1, 4],
  ['ArrowDown', 4, 4],
  ['ArrowUp', 4, 1],
  ['ArrowUp', 1, 1],
  ['ArrowUp', 0, 0],
  ['x', 3, undefined],
])('%s leads from token %i to %s', (key, at, to) => {
  expect(moveToken(key, { at, tokens })).toBe(to);
});
