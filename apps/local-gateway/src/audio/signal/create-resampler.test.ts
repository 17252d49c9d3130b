import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concatFloats } from './concat-floats.ts';
import { createResampler } from './create-resampler.ts';
import { resample } from './resample.ts';

// A net for a busy machine, not a measure of speed.
const TIMEOUT = 60_000;

function tone(frequency: number, sampleRate: number, seconds = 0.5): Float32Array {
  return Float32Array.from({ length: Math.floor(sampleRate * seconds) }, (_, index) =>
    Math.sin((2 * Math.PI * frequency * index) / sampleRate),
  );
}

/** The largest difference in dB, away from the ends, where the filter sees beyond the signal. */
function worstError(actual: Float32Array, ideal: Float32Array): number {
  const margin = Math.floor(ideal.length / 8);
  const errors = ideal.map((sample, index) => Math.abs(sample - (actual[index] ?? 0)));
  return 20 * Math.log10(Math.max(...errors.subarray(margin, -margin)) + 1e-9);
}

describe('createResampler', { timeout: TIMEOUT }, () => {
  it.each([
    { from: 24_000, to: 16_000, frequency: 1000 },
    { from: 44_100, to: 16_000, frequency: 440 },
    { from: 48_000, to: 16_000, frequency: 6500 },
    { from: 8000, to: 24_000, frequency: 3000 },
    { from: 16_000, to: 24_000, frequency: 6500 },
    { from: 22_050, to: 16_000, frequency: 5000 },
    { from: 11_025, to: 16_000, frequency: 200 },
    { from: 44_101, to: 16_000, frequency: 3000 },
  ])('keeps a tone of $frequency Hz from $from to $to Hz', ({ from, to, frequency }) => {
    const output = resample(tone(frequency, from), { from, to });
    expect(worstError(output, tone(frequency, to))).toBeLessThan(-45);
  });

  it.each([
    { from: 24_000, to: 16_000, frequency: 9000 },
    { from: 44_100, to: 16_000, frequency: 10_000 },
    { from: 48_000, to: 16_000, frequency: 20_000 },
  ])('removes a tone of $frequency Hz, which $to Hz cannot carry', ({ from, to, frequency }) => {
    const output = resample(tone(frequency, from), { from, to });
    expect(worstError(output, new Float32Array(output.length))).toBeLessThan(-55);
  });

  it('gives as many samples as the same time has at the new rate, rounded up', () => {
    const rate = fc.integer({ min: 1000, max: 96_000 });
    fc.assert(
      fc.property(rate, fc.constantFrom(16_000, 24_000), fc.nat(3000), (from, to, length) => {
        expect(resample(new Float32Array(length), { from, to })).toHaveLength(Math.ceil((length * to) / from));
      }),
      { seed: 7, numRuns: 30 },
    );
  });

  it('gives the same samples however the input is split', () => {
    const input = tone(700, 44_100, 0.05);
    const whole = resample(input, { from: 44_100, to: 16_000 });
    fc.assert(
      fc.property(fc.array(fc.nat(input.length), { maxLength: 8 }), (cuts) => {
        const resampler = createResampler({ from: 44_100, to: 16_000 });
        const borders = [0, ...cuts.toSorted((a, b) => a - b), input.length];
        const pieces = borders.slice(1).map((end, index) => resampler.push(input.slice(borders[index], end)));
        expect(concatFloats([...pieces, resampler.flush()])).toEqual(whole);
      }),
      { seed: 7 },
    );
  });

  it('keeps a constant signal at its level', () => {
    const output = resample(new Float32Array(4410).fill(0.5), { from: 44_100, to: 16_000 });
    expect(output.subarray(100, -100).every((sample) => Math.abs(sample - 0.5) < 1e-6)).toBe(true);
  });

  it('passes samples on untouched when the rates are equal', () => {
    const input = tone(440, 16_000);
    expect(resample(input, { from: 16_000, to: 16_000 })).toEqual(input);
  });
});
