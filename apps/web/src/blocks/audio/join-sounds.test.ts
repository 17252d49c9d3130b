import { expect, test } from 'vitest';
import type { PcmBlock } from './create-pcm-decoder.ts';
import { examineSamples } from './examine-samples.ts';
import type { ExaminedSound } from './examine-sound.ts';
import { joinSounds } from './join-sounds.ts';
import { readWavHeader } from './read-wav-header.ts';

const RATE = 8_000;

/** A square wave, which is as loud as it is high. */
function sound({ seconds, height, codec = 'MP3' }: { seconds: number; height: number; codec?: string }): ExaminedSound {
  const wave = Float32Array.from({ length: seconds * RATE }, (_, frame) => (frame % 8 < 4 ? height : -height));
  const samples: PcmBlock = { sampleRate: RATE, channels: [wave] };
  return { ...examineSamples(samples), facts: { codec, sampleRate: RATE, channels: 1, duration: seconds } };
}

const PIECES = [
  sound({ seconds: 1, height: 0.5 }),
  sound({ seconds: 0.5, height: 0 }),
  sound({ seconds: 2, height: 0.25 }),
];

test('pieces follow each other, and each says where it begins', () => {
  const { starts, facts } = joinSounds(PIECES);
  expect(starts).toEqual([0, 1, 1.5]);
  expect(facts).toEqual({ codec: 'MP3', sampleRate: RATE, channels: 1, duration: 3.5 });
});

test('what it is, is told of the first', () => {
  const { facts } = joinSounds([sound({ seconds: 1, height: 1, codec: 'Opus' }), ...PIECES]);
  expect(facts.codec).toBe('Opus');
});

test('drawing, levels and loudness are those of the whole', () => {
  const { levels, envelope, loudness } = joinSounds(PIECES);
  expect(levels).toHaveLength(350);
  expect([levels[50], levels[120], levels[300]]).toEqual([0.5, 0, 0.25]);
  expect(envelope.peaks[0]).toBe(0.5);
  expect(envelope.peaks.at(-1)).toBe(0.25);
  const [loud, , soft] = PIECES.map((piece) => piece.loudness ?? NaN);
  expect(loudness).toBeLessThan(loud ?? NaN);
  expect(loudness).toBeGreaterThan(soft ?? NaN);
});

test('the file to play is a 16-bit WAV of all pieces', async () => {
  const { file } = joinSounds(PIECES);
  expect(file.duration).toBe(3.5);
  expect(readWavHeader(new Uint8Array(await file.wav.arrayBuffer()))).toMatchObject({
    sampleRate: RATE,
    channels: 1,
    bits: 16,
    float: false,
    dataBytes: 3.5 * RATE * 2,
  });
});

test('nothing cannot be joined', () => {
  expect(() => joinSounds([])).toThrow(RangeError);
});
