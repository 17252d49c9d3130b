import { expect, test } from 'vitest';
import { pieceLimits } from './piece-limits.ts';

test.each([
  ['no limit of its own', undefined, { characters: 4096, bytes: 4096 }],
  ['a smaller count of characters', { max: 500, unit: 'characters' as const }, { characters: 500, bytes: 4096 }],
  ['a smaller count of bytes', { max: 1_000, unit: 'bytes' as const }, { characters: 4096, bytes: 1_000 }],
  ['a larger one', { max: 9_000, unit: 'characters' as const }, { characters: 4096, bytes: 4096 }],
])('a gateway with %s', (_, own, limits) => {
  expect(pieceLimits(own)).toEqual(limits);
});
