import { expect, test } from 'vitest';
import { measureLoudness } from './measure-loudness.ts';

type Tone = { level: number; seconds: number; hertz?: number };

/** Sine tones one after the other; `level` in dBFS of the peak. */
function tones(sampleRate: number, ...parts: Tone[]): Float32Array<ArrayBuffer> {
  const frames = (seconds: number) => Math.round(seconds * sampleRate);
  const samples = new Float32Array(parts.reduce((sum, { seconds }) => sum + frames(seconds), 0));
  let at = 0;
  for (const { level, seconds, hertz = 1_000 } of parts) {
    for (let frame = 0; frame < frames(seconds); frame += 1) {
      samples[at + frame] = 10 ** (level / 20) * Math.sin((2 * Math.PI * hertz * frame) / sampleRate);
    }
    at += frames(seconds);
  }
  return samples;
}

/** What EBU Tech 3341 tells a meter to show, in LUFS, with its numbers of the cases. */
const CASES: [what: string, parts: Tone[], lufs: number][] = [
  ['1: −23 dBFS', [{ level: -23, seconds: 20 }], -23],
  ['2: −33 dBFS', [{ level: -33, seconds: 20 }], -33],
  [
    '3: the quieter beginning and end are gated out',
    [
      { level: -36, seconds: 10 },
      { level: -23, seconds: 60 },
      { level: -36, seconds: 10 },
    ],
    -23,
  ],
  [
    '4: what is below −70 LUFS does not move the relative gate',
    [
      { level: -72, seconds: 10 },
      { level: -36, seconds: 10 },
      { level: -23, seconds: 60 },
      { level: -36, seconds: 10 },
      { level: -72, seconds: 10 },
    ],
    -23,
  ],
  [
    '5: what is above the gate counts by its power',
    [
      { level: -26, seconds: 20 },
      { level: -20, seconds: 20.1 },
      { level: -26, seconds: 20 },
    ],
    -23,
  ],
  [
    'silence around speech changes nothing',
    [
      { level: -Infinity, seconds: 10 },
      { level: -23, seconds: 20 },
      { level: -Infinity, seconds: 10 },
    ],
    -23,
  ],
];

test.each(CASES.flatMap((each) => [24_000, 48_000].map((rate) => [rate, ...each] as const)))(
  'at %d Hz, stereo, case %s',
  (sampleRate, _, parts, lufs) => {
    const samples = tones(sampleRate, ...parts);
    expect(Math.abs((measureLoudness([samples, samples], sampleRate) ?? 0) - lufs)).toBeLessThan(0.1);
  },
);

test.each([8_000, 22_050, 24_000, 44_100, 48_000, 96_000])(
  'at %d Hz a full sine of 997 Hz in one channel is −3.01 LUFS',
  (sampleRate) => {
    const samples = tones(sampleRate, { level: 0, seconds: 2, hertz: 997 });
    expect(measureLoudness([samples], sampleRate)).toBeCloseTo(-3.01, 1);
  },
);

test('low tones weigh less than high ones, as they do to the ear', () => {
  const low = measureLoudness([tones(48_000, { level: -20, seconds: 1, hertz: 40 })], 48_000) ?? 0;
  const high = measureLoudness([tones(48_000, { level: -20, seconds: 1, hertz: 4_000 })], 48_000) ?? 0;
  expect(high - low).toBeGreaterThan(8);
});

test.each([
  ['silence', tones(48_000, { level: -Infinity, seconds: 2 })],
  ['what is quieter than the absolute gate', tones(48_000, { level: -75, seconds: 2 })],
  ['what is shorter than a block', tones(48_000, { level: -23, seconds: 0.39 })],
  ['no sound', new Float32Array(0)],
])('%s has no loudness', (_, samples) => {
  expect(measureLoudness([samples], 48_000)).toBeNull();
});
