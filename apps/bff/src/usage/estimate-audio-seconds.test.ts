import { describe, expect, it } from 'vitest';
import { estimateAudioSeconds } from './estimate-audio-seconds.ts';

function wavHeader(byteRate: number): Buffer {
  const header = Buffer.alloc(44);
  header.write('RIFF', 0, 'latin1');
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(byteRate, 28);
  return header;
}

describe('the length of a recording by its size', () => {
  it.each<[what: string, firstBytes: Buffer, bytes: number, seconds: number]>([
    ['a WAV file of 16 kHz, 16 bit', wavHeader(32_000), 320_044, 11],
    ['a WAV file that says nothing', wavHeader(0), 160_000, 10],
    ['a WAV file that is cut in its header', wavHeader(32_000).subarray(0, 30), 160_000, 10],
    ['anything else', Buffer.from('ID3'), 160_000, 10],
    ['a byte', Buffer.from('I'), 1, 1],
    ['nothing', Buffer.alloc(0), 0, 0],
  ])('%s', (_what, firstBytes, bytes, seconds) => {
    expect(estimateAudioSeconds({ firstBytes, bytes })).toBe(seconds);
  });
});
