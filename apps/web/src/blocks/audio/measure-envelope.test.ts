import { expect, test } from 'vitest';
import { measureEnvelope } from './measure-envelope.ts';

test.each([
  ['silence is flat', [[0, 0, 0, 0]], 2, { peaks: [0, 0], rms: [0, 0] }],
  ['a full square wave fills the height', [[1, -1, 1, -1]], 2, { peaks: [1, 1], rms: [1, 1] }],
  ['each stretch is measured by itself', [[1, 1, 0, 0]], 2, { peaks: [1, 0], rms: [1, 0] }],
  ['the peak is the largest swing either way', [[0.2, -0.5]], 1, { peaks: [0.5], rms: [0.381] }],
  ['channels are taken together', [[0.3], [0.4]], 1, { peaks: [0.4], rms: [0.354] }],
  ['values beyond full scale are drawn at full scale', [[1.5, -2]], 1, { peaks: [1], rms: [1] }],
  ['fewer frames than stretches give one stretch each', [[0.5, 0.25]], 8, { peaks: [0.5, 0.25], rms: [0.5, 0.25] }],
  [
    'stretches that do not divide evenly lose no frame',
    [[0, 0, 0, 0, 0.5]],
    3,
    { peaks: [0, 0, 0.5], rms: [0, 0, 0.354] },
  ],
  ['no sound has no drawing', [[]], 4, { peaks: [], rms: [] }],
])('%s', (_, channels, stretches, envelope) => {
  expect(
    measureEnvelope(
      channels.map((samples) => Float32Array.from(samples)),
      stretches,
    ),
  ).toEqual(envelope);
});
