import { expect, test } from 'vitest';
import { stepSentence } from './step-sentence.ts';

const sentences = [0.2, 2, 5, 5, 9].map((at) => ({ at, isExact: true }));

test.each([
  ['the next one', 1, 1, 2],
  ['the first one from the silence before it', 0, 1, 0.2],
  ['the next one from a place reported just before a beginning', 1.999_999, 1, 5],
  ['beyond a sentence without a sound', 5, 1, 9],
  ['nowhere after the last', 9.5, 1, null],
  ['the beginning of the sentence that is under way', 4, -1, 2],
  ['the one before when a sentence has just begun', 2.5, -1, 0.2],
  ['the first one at the beginning', 0, -1, 0.2],
  ['the last one from the end', 12, -1, 9],
] as const)('goes to %s', (_, position, step, at) => {
  expect(stepSentence(sentences, { position, step })).toBe(at);
});

test('without sentences there is nowhere to go', () => {
  expect(stepSentence([], { position: 0, step: 1 })).toBeNull();
  expect(stepSentence([], { position: 3, step: -1 })).toBeNull();
});
