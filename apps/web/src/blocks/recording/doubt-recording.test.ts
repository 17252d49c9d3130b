import { expect, test } from 'vitest';
import { doubtRecording } from './doubt-recording.ts';

const RATE = 16_000;
const STRETCHES = 480;

/** Noise that repeats from run to run. */
function createNoise() {
  let seed = 1;
  return () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return (seed / 2_147_483_647) * 2 - 1;
  };
}

/** So many seconds of a microphone's hiss at −54 dB, with sounds that begin at these seconds; a sound is an amplitude by its own seconds. */
function record(seconds: number, sounds: readonly (readonly [number, (t: number) => number])[]) {
  const noise = createNoise();
  const samples = Float32Array.from({ length: Math.round(seconds * RATE) }, () => noise() * 0.002);
  for (const [start, amplitude] of sounds) {
    const from = Math.round(start * RATE);
    for (let index = 0; index < RATE / 2 && from + index < samples.length; index += 1) {
      samples[from + index] = (samples[from + index] ?? 0) + noise() * amplitude(index / RATE);
    }
  }
  return heard(samples);
}

function heard(samples: Float32Array) {
  const count = Math.min(STRETCHES, samples.length);
  const stretches = Array.from({ length: count }, (_, index) =>
    samples.subarray((index * samples.length) / count, ((index + 1) * samples.length) / count),
  );
  return {
    duration: samples.length / RATE,
    peaks: stretches.map((stretch) => stretch.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0)),
    rms: stretches.map((stretch) => Math.sqrt(stretch.reduce((sum, x) => sum + x * x, 0) / stretch.length)),
  };
}

const click = (t: number) => 0.5 * Math.exp(-t / 0.002);
const knock = (t: number) => 0.5 * Math.exp(-t / 0.006);
/** One quiet syllable. */
const syllable = (t: number) => (t < 0.2 ? 0.05 * Math.sin((Math.PI * t) / 0.2) : 0);
const every = (seconds: number, sound: (t: number) => number, end: number) =>
  Array.from({ length: Math.floor(end / seconds) }, (_, index) => [index * seconds, sound] as const);

test.each([
  { name: 'nothing recorded at all', given: record(0, []), doubt: 'too_short' },
  { name: 'speech of 0.09 s', given: record(0.09, [[0, syllable]]), doubt: 'too_short' },
  { name: 'speech of 0.15 s', given: record(0.15, [[0, syllable]]), doubt: null },
  { name: 'hiss', given: record(5, []), doubt: 'silent' },
  { name: 'one click', given: record(5, [[1, click]]), doubt: 'only_clicks' },
  { name: 'typing, five clicks a second', given: record(10, every(0.2, click, 10)), doubt: 'only_clicks' },
  { name: 'knocks, one a second', given: record(60, every(1, knock, 60)), doubt: 'only_clicks' },
  { name: 'a syllable among clicks', given: record(10, [[4, syllable], ...every(1, click, 10)]), doubt: null },
  { name: 'one syllable in ten minutes', given: record(600, [[300, syllable]]), doubt: null },
])('$name: $doubt', ({ given, doubt }) => {
  expect(doubtRecording(given)).toBe(doubt);
});
