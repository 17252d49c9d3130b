import { DEFAULT_NORMALISER } from '@lineup/shared/alignment/normaliser.ts';
import { expect, test } from 'vitest';
import type { ComparisonInput } from './comparison-input.ts';
import { isSameInput } from './is-same-input.ts';

/** Made anew each time, so that nothing is the same object. */
function input(change: (made: ComparisonInput) => Partial<ComparisonInput> = () => ({})): ComparisonInput {
  const piece = () => ({ start: 0, end: 1, text: 'one' });
  const told = () => ({ text: 'one', words: [piece()], segments: [piece()] });
  const lane = { laneId: 'a', letter: 'A', isWhole: true, ...told() } as const;
  const made: ComparisonInput = { reference: told(), lanes: [lane], normaliser: { ...DEFAULT_NORMALISER } };
  return { ...made, ...change(made) };
}

test('the same, made twice', () => {
  expect(isSameInput(input(), input())).toBe(true);
});

const moved = [{ start: 0, end: 2, text: 'one' }];

test.each<[string, Parameters<typeof input>[0]]>([
  ['no reference', () => ({ reference: null })],
  ['other words', ({ reference }) => ({ reference: reference && { ...reference, text: 'two' } })],
  ['other times of words', ({ reference }) => ({ reference: reference && { ...reference, words: moved } })],
  ['other times of segments', ({ lanes }) => ({ lanes: lanes.map((lane) => ({ ...lane, segments: moved })) })],
  ['fewer segments', ({ lanes }) => ({ lanes: lanes.map((lane) => ({ ...lane, segments: [] })) })],
  ['another lane', ({ lanes }) => ({ lanes: lanes.map((lane) => ({ ...lane, laneId: 'b' })) })],
  ['a lane more', ({ lanes }) => ({ lanes: [...lanes, ...lanes] })],
  ['a lane that is not whole', ({ lanes }) => ({ lanes: lanes.map((lane) => ({ ...lane, isWhole: false })) })],
  ['another switch', ({ normaliser }) => ({ normaliser: { ...normaliser, script: true } })],
])('%s is not the same', (_, change) => {
  expect(isSameInput(input(), input(change))).toBe(false);
  expect(isSameInput(input(change), input())).toBe(false);
});
