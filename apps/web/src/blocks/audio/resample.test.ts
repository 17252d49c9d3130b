import { expect, test } from 'vitest';
import { resample } from './resample.ts';

function sine(sampleRate: number, hertz: number): Float32Array<ArrayBuffer> {
  return Float32Array.from({ length: sampleRate / 10 }, (_, frame) =>
    Math.sin((2 * Math.PI * hertz * frame) / sampleRate),
  );
}

/** The largest difference, but for the edges, where there is nothing to interpolate with. */
function distance(a: Float32Array, b: Float32Array): number {
  const inner = (samples: Float32Array) => samples.subarray(100, -100);
  return Math.max(...inner(a).map((value, index) => Math.abs(value - (inner(b)[index] ?? NaN))));
}

test.each([
  [48_000, 24_000],
  [22_050, 24_000],
  [24_000, 48_000],
  [44_100, 24_000],
])('a tone at %d Hz is the same tone at %d Hz', (from, to) => {
  const made = resample(sine(from, 440), { from, to });
  expect(made).toHaveLength(to / 10);
  expect(distance(made, sine(to, 440))).toBeLessThan(0.005);
});

test('what the new rate cannot carry is left out', () => {
  const made = resample(sine(48_000, 16_000), { from: 48_000, to: 24_000 });
  expect(distance(made, new Float32Array(made.length))).toBeLessThan(0.01);
});

test('no sound stays no sound', () => {
  expect(resample(new Float32Array(0), { from: 48_000, to: 24_000 })).toHaveLength(0);
});
