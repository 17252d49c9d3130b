import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { SpeechFormat } from '#audio/audio-engine.ts';
import { concatBytes } from '#audio/bytes/concat-bytes.ts';
import { createSpeechEncoder } from '#audio/encode/create-speech-encoder.ts';
import { SPEECH_RATE } from '#audio/encode/speech-rate.ts';
import { decodeAudio } from './decode-audio.ts';

// A net for a busy machine, not a measure of speed.
const TIMEOUT = 60_000;

const SECONDS = 1.5;
const TONE = Float32Array.from({ length: SECONDS * SPEECH_RATE }, (_, index) => 0.5 * Math.sin(index / 10));
const FIXTURES = new URL('../../../../../e2e/fixtures/audio/', import.meta.url);

async function encode(format: SpeechFormat, sampleCount?: number): Promise<Uint8Array> {
  const encoder = await createSpeechEncoder(format, sampleCount);
  const third = TONE.length / 3;
  const pieces = [0, 1, 2].map((index) => encoder.encode(TONE.slice(index * third, (index + 1) * third)));
  return concatBytes([...pieces, encoder.finish()]);
}

function decode(bytes: Uint8Array, longestSeconds = 60): Promise<Float32Array> {
  return decodeAudio({ bytes, sampleRate: SPEECH_RATE, longestSeconds, isCancelled: () => false });
}

function loudness(samples: Float32Array): number {
  return Math.sqrt(samples.reduce((sum, sample) => sum + sample ** 2, 0) / samples.length);
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

describe('decodeAudio', { timeout: TIMEOUT }, () => {
  it.each([
    { format: 'wav', extra: 0 },
    { format: 'flac', extra: 0 },
    { format: 'opus', extra: 0.02 },
    { format: 'mp3', extra: 0.1 },
  ] as const)('reads back what the $format encoder wrote, at most $extra s longer', async ({ format, extra }) => {
    const decoded = await decode(await encode(format));
    expect(decoded.length / SPEECH_RATE).toBeGreaterThanOrEqual(SECONDS);
    expect(decoded.length / SPEECH_RATE).toBeLessThanOrEqual(SECONDS + extra);
    expect(loudness(decoded)).toBeCloseTo(loudness(TONE), 1);
  });

  it.each(['wav', 'flac'] as const)('reads back %s whose header names its length', async (format) => {
    expect(await decode(await encode(format, TONE.length))).toHaveLength(TONE.length);
  });

  it('mixes a stereo recording at 44.1 kHz down', async () => {
    const decoded = await decode(await readFile(new URL('jfk.flac', FIXTURES)));
    expect(decoded).toHaveLength(11 * SPEECH_RATE);
  });

  it.each([
    { what: 'no bytes', bytes: new Uint8Array() },
    { what: 'text', bytes: latin1('{"error":"not audio"}') },
    { what: 'a WAV name alone', bytes: latin1('RIFF\0\0\0\0WAVE') },
    { what: 'a FLAC name before noise', bytes: latin1(`fLaC${'xyz'.repeat(500)}`) },
    { what: 'an Ogg Opus head alone', bytes: latin1(`OggS${'\0'.repeat(22)}\u0001\u0013OpusHead`) },
    { what: 'an Ogg Vorbis head alone', bytes: latin1(`OggS${'\0'.repeat(22)}\u0001\u001E\u0001vorbis`) },
    { what: 'a WebM name alone', bytes: latin1('\u001A\u0045\u00DF\u00A3') },
    { what: 'an MP4 name before noise', bytes: latin1(`\0\0\0\u0018ftypM4A ${'xyz'.repeat(500)}`) },
    { what: 'an MP3 frame head alone', bytes: latin1('\u00FF\u00FB\u0090\u0064') },
  ])('refuses $what as undecodable', async ({ bytes }) => {
    await expect(decode(bytes)).rejects.toMatchObject({ name: 'AudioEngineError', code: 'undecodable' });
  });

  it('names what is accepted when it knows the container but cannot read it', async () => {
    const failure = decode(latin1('\u00FF\u00F1\u0050\u0080'));
    await expect(failure).rejects.toMatchObject({ code: 'unsupported_container' });
    await expect(failure).rejects.toThrow(/AAC.*Accepted are wav, mp3, flac, ogg/);
  });

  it('stops at a recording that is longer than allowed', async () => {
    await expect(decode(await encode('flac'), 1)).rejects.toMatchObject({ code: 'too_long' });
  });

  it('stops between blocks when nobody wants the samples any more', async () => {
    const bytes = await encode('wav');
    let steps = 0;
    const isCancelled = (): boolean => {
      steps += 1;
      return steps > 1;
    };
    const samples = await decodeAudio({ bytes, sampleRate: SPEECH_RATE, longestSeconds: 60, isCancelled });
    expect(samples.length).toBeGreaterThan(0);
    expect(samples.length).toBeLessThan(TONE.length);
  });
});
