import { expect, test } from 'vitest';
import { timeOfPlace } from './time-of-place.ts';

const cues = [
  { id: 'c0', start: 0.5, end: 2, text: 'And so,' },
  { id: 'c1', start: 2, end: 3, text: 'ask' },
  { id: 'c2', start: null, end: null, text: 'x' },
];
const words = [
  { start: 0.6, end: 1, index: 0, from: 0, to: 3 },
  { start: 1.2, end: 1.6, index: 0, from: 4, to: 6 },
];

test.each([
  { why: 'in the first word it is the beginning of the cue', place: { index: 0, offset: 2 }, time: 0.5 },
  { why: 'in a later word its own', place: { index: 0, offset: 5 }, time: 1.2 },
  { why: 'behind a word still that of the word', place: { index: 0, offset: 7 }, time: 1.2 },
  { why: 'without words that of the cue', place: { index: 1, offset: 3 }, time: 2 },
  { why: 'without times none', place: { index: 2, offset: 0 }, time: null },
])('$why', ({ place, time }) => {
  expect(timeOfPlace(place, { cues, words })).toBe(time);
});
