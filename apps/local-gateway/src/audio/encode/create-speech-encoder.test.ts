import { describe, expect, it } from 'vitest';
import { createSpeechEncoder } from './create-speech-encoder.ts';
import { SPEECH_RATE } from './speech-rate.ts';

// A net for a busy machine, not a measure of speed.
const TIMEOUT = 60_000;

const SECOND = Float32Array.from({ length: SPEECH_RATE }, (_, index) => 0.5 * Math.sin(index / 10));

describe('createSpeechEncoder', { timeout: TIMEOUT }, () => {
  it.each([
    { format: 'mp3', start: '\u00FF\u00F3' },
    { format: 'opus', start: 'OggS' },
    { format: 'flac', start: 'fLaC' },
    { format: 'wav', start: 'RIFF' },
    { format: 'pcm', start: '' },
  ] as const)('gives the first bytes of $format long before the end', async ({ format, start }) => {
    const encoder = await createSpeechEncoder(format, undefined);
    const first = encoder.encode(SECOND);
    expect(Buffer.from(first).toString('latin1').slice(0, start.length)).toBe(start);
    expect(first.length).toBeGreaterThan(2000);
    encoder.finish();
  });

  it('gives pcm as 16 bits, little endian', async () => {
    const encoder = await createSpeechEncoder('pcm', undefined);
    expect(Array.from(encoder.encode(Float32Array.of(0, 1, -1)))).toEqual([0, 0, 0xff, 0x7f, 0x01, 0x80]);
    expect(encoder.finish()).toHaveLength(0);
  });

  it('ends Opus with the exact number of samples, whatever the last packet holds', async () => {
    const encoder = await createSpeechEncoder('opus', undefined);
    const head = encoder.encode(SECOND.slice(0, 1001));
    const end = Buffer.from(encoder.finish());
    const preSkip = new DataView(head.buffer).getUint16(28 + 10, true);
    const lastPage = end.subarray(end.lastIndexOf('OggS'));
    expect(lastPage.readUInt8(5)).toBe(4);
    expect(Number(lastPage.readBigUInt64LE(6)) - preSkip).toBe(1001 * 2);
  });
});
