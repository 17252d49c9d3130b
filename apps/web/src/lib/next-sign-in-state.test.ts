import { expect, test } from 'vitest';
import { nextSignInState } from './next-sign-in-state.ts';

test.each([
  ['in', 'out', 'out'],
  ['in', 'lost', 'lost'],
  ['in', 'ended', 'ended'],
  ['lost', 'lost', 'lost'],
  ['lost', 'ended', 'ended'],
  ['lost', 'in', 'in'],
  ['ended', 'ended', 'ended'],
  ['ended', 'lost', 'ended'],
  ['ended', 'in', 'in'],
  ['out', 'lost', 'out'],
  ['out', 'ended', 'out'],
  ['out', 'in', 'in'],
] as const)('a page that is %s, told %s, is %s', (before, said, after) => {
  expect(nextSignInState(before, said)).toBe(after);
});
