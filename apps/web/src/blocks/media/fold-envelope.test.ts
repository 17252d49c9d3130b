import { expect, test } from 'vitest';
import { foldEnvelope } from './fold-envelope.ts';

test.each([
  ['as many points as levels', { peaks: [0.5, 1], squares: [0.25, 0.04] }, { peaks: [0.5, 1], rms: [0.5, 0.2] }],
  [
    'the highest peak of a point',
    { peaks: [0.5, 0.25, 0, 0.125], squares: [0, 0, 0, 0] },
    { peaks: [0.5, 0.125], rms: [0, 0] },
  ],
  [
    'the mean power of a point',
    { peaks: [0, 0, 0, 0], squares: [0.02, 0, 0.25, 0.25] },
    { peaks: [0, 0], rms: [0.1, 0.5] },
  ],
  ['an uneven split', { peaks: [0.125, 0.25, 0.5], squares: [0, 0.04, 0.04] }, { peaks: [0.125, 0.5], rms: [0, 0.2] }],
  ['nothing above full scale', { peaks: [1.5], squares: [4] }, { peaks: [1], rms: [1] }],
  ['no sound', { peaks: [], squares: [] }, { peaks: [], rms: [] }],
])('%s', (_, { peaks, squares }, envelope) => {
  const levels = { peaks: Float32Array.from(peaks), squares: Float32Array.from(squares), step: 0.01, duration: 0 };
  expect(foldEnvelope(levels, 2)).toEqual(envelope);
});

test('a long recording has 1,600 points', () => {
  const peaks = new Float32Array(360_000);
  expect(foldEnvelope({ peaks, squares: peaks, step: 0.01, duration: 3_600 }).peaks).toHaveLength(1_600);
});
