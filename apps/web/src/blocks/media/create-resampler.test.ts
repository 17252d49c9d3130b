import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createResampler } from './create-resampler.ts';

type Rates = { from: number; to: number };

function sine(sampleRate: number, hertz: number, seconds = 0.2): Float32Array<ArrayBuffer> {
  return Float32Array.from({ length: sampleRate * seconds }, (_, frame) =>
    Math.sin((2 * Math.PI * hertz * frame) / sampleRate),
  );
}

/** Resamples in pieces that end at these shares of the whole. */
function resampleInPieces(samples: Float32Array<ArrayBuffer>, rates: Rates, cuts: readonly number[] = []): number[] {
  const resampler = createResampler(rates);
  const borders = [0, ...cuts.map((cut) => Math.round(cut * samples.length)).toSorted((a, b) => a - b), samples.length];
  const pieces = borders.slice(1).map((border, index) => resampler.push(samples.slice(borders[index], border)));
  return [...pieces, resampler.finish()].flatMap((piece) => [...piece]);
}

/** The largest difference, but for the edges, where there is nothing to interpolate with. */
function distance(a: readonly number[], b: ArrayLike<number>): number {
  return Math.max(...a.slice(100, -100).map((value, index) => Math.abs(value - (b[index + 100] ?? NaN))));
}

test.each([
  { from: 48_000, to: 16_000 },
  { from: 44_100, to: 16_000 },
  { from: 22_050, to: 16_000 },
  { from: 8_000, to: 16_000 },
  { from: 11_025, to: 16_000 },
  { from: 96_000, to: 16_000 },
])('a tone at $from Hz is the same tone at $to Hz', (rates) => {
  const made = resampleInPieces(sine(rates.from, 440), rates);
  expect(made).toHaveLength(Math.round(0.2 * rates.to));
  expect(distance(made, sine(rates.to, 440))).toBeLessThan(0.005);
});

test.each([9_500, 12_000, 20_000])('a tone of %d Hz, which 16 kHz cannot carry, is left out', (hertz) => {
  const made = resampleInPieces(sine(44_100, hertz), { from: 44_100, to: 16_000 });
  expect(distance(made, new Float32Array(made.length))).toBeLessThan(0.02);
});

test('the result does not depend on how the stream is cut', () => {
  const samples = sine(44_100, 1_000, 0.05);
  const rates = { from: 44_100, to: 16_000 };
  const whole = resampleInPieces(samples, rates);
  fc.assert(
    fc.property(fc.array(fc.float({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }), (cuts) => {
      expect(resampleInPieces(samples, rates, cuts)).toEqual(whole);
    }),
    { seed: 5, numRuns: 60 },
  );
});

test('the same rate changes nothing', () => {
  const samples = sine(16_000, 440);
  expect(resampleInPieces(samples, { from: 16_000, to: 16_000 }, [0.3])).toEqual([...samples]);
});

test('no sound stays no sound', () => {
  expect(resampleInPieces(new Float32Array(0), { from: 48_000, to: 16_000 })).toEqual([]);
});
