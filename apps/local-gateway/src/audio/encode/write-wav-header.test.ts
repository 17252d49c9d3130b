import { expect, it } from 'vitest';
import { readWavHeader } from '#audio/decode/read-wav-header.ts';
import { writeWavHeader } from './write-wav-header.ts';

function lengthsOf(header: Uint8Array): { riff: number; data: number } {
  const view = new DataView(header.buffer);
  return { riff: view.getUint32(4, true), data: view.getUint32(40, true) };
}

it('names both lengths when the number of samples is known', () => {
  expect(lengthsOf(writeWavHeader({ sampleRate: 24_000, sampleCount: 100 }))).toEqual({ riff: 236, data: 200 });
});

it('leaves both lengths open when the number of samples is not known', () => {
  const header = writeWavHeader({ sampleRate: 24_000, sampleCount: undefined });
  expect(lengthsOf(header)).toEqual({ riff: 0xffff_ffff, data: 0xffff_ffff });
});

it('describes mono samples of 16 bits', () => {
  expect(readWavHeader(writeWavHeader({ sampleRate: 24_000, sampleCount: 0 }))).toEqual({
    encoding: 'int',
    bits: 16,
    channels: 1,
    sampleRate: 24_000,
    dataStart: 44,
    dataEnd: 44,
  });
});
