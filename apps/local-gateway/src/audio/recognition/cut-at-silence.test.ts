import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concatFloats } from '#audio/signal/concat-floats.ts';
import { cutAtSilence } from './cut-at-silence.ts';

// A net for a busy machine, not a measure of speed.
const TIMEOUT = 60_000;

const RATE = 16_000;

function tone(seconds: number, level = 0.3): Float32Array {
  return Float32Array.from({ length: seconds * RATE }, (_, index) => level * Math.sin(index / 5));
}

/** A recording of alternating speech and silence, in seconds, beginning with speech. */
function recording(seconds: readonly number[]): Float32Array {
  return concatFloats(
    seconds.map((length, index) => (index % 2 === 0 ? tone(length) : new Float32Array(length * RATE))),
  );
}

function cutSeconds(samples: Float32Array): [number, number][] {
  return cutAtSilence(samples, RATE).map(({ start, end }) => [start / RATE, end / RATE]);
}

describe('cutAtSilence', { timeout: TIMEOUT }, () => {
  it.each([
    { what: 'short speech', seconds: [3], pieces: [[0, 3]] },
    { what: 'silence around speech', seconds: [0, 1, 3, 2], pieces: [[1, 4]] },
    { what: 'pauses between short sentences', seconds: [2, 0.5, 2], pieces: [[0, 4.5]] },
    {
      what: 'a pause after six seconds',
      seconds: [7, 0.5, 7],
      pieces: [
        [0, 7],
        [7.5, 14.5],
      ],
    },
    { what: 'a breath, which is no pause', seconds: [7, 0.2, 7], pieces: [[0, 14.2]] },
    { what: 'a last crumb', seconds: [7, 0.5, 1], pieces: [[0, 8.5]] },
    {
      what: 'short sentences in a row',
      seconds: [4, 0.5, 4, 0.5, 4],
      pieces: [
        [0, 8.5],
        [9, 13],
      ],
    },
    {
      what: 'a crumb after more than can be taken',
      seconds: [27, 0.5, 2],
      pieces: [
        [0, 27],
        [27.5, 29.5],
      ],
    },
  ])('cuts $what', ({ seconds, pieces }) => {
    expect(cutSeconds(recording(seconds))).toEqual(pieces);
  });

  it.each([
    { what: 'nothing', samples: new Float32Array() },
    { what: 'digital silence', samples: new Float32Array(RATE * 5) },
    { what: 'a faint hum', samples: tone(5, 0.0005) },
  ])('gives no piece for $what', ({ samples }) => {
    expect(cutSeconds(samples)).toEqual([]);
  });

  it('cuts speech without a pause where it is quietest', () => {
    const samples = tone(40);
    samples.fill(0, 20 * RATE, 20.1 * RATE);
    expect(cutSeconds(samples)[0]).toEqual([0, 20]);
  });

  it('finds two seconds of speech in a minute of noise', () => {
    const noise = Float32Array.from({ length: 60 * RATE }, (_, index) => 0.003 * Math.sin(index * index));
    noise.set(tone(2), 30 * RATE);
    expect(cutSeconds(noise)).toEqual([[30, 32]]);
  });

  it('gives pieces in order, apart from each other and short enough to recognise', () => {
    const seconds = fc.array(fc.float({ min: 0.125, max: 40, noNaN: true }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(seconds, (lengths) => {
        const samples = recording(lengths);
        let before = 0;
        for (const { start, end } of cutAtSilence(samples, RATE)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end - start).toBeGreaterThan(0);
          expect(end - start).toBeLessThanOrEqual(28 * RATE);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(samples.length);
      }),
      { seed: 7, numRuns: 20 },
    );
  });
});
