import type { SoundHeader } from './sound-header.ts';

/** MPEG audio version bits → sample rates by index (ISO/IEC 11172-3 and 13818-3; version 0 is the unofficial MPEG-2.5). */
const RATES: Record<number, readonly number[]> = {
  0: [11_025, 12_000, 8_000],
  2: [22_050, 24_000, 16_000],
  3: [44_100, 48_000, 32_000],
};

const LAYERS: Record<number, string> = { 1: 'MP3', 2: 'MP2', 3: 'MP1' };

/** Reads the first frame header of an MPEG audio stream, behind its ID3 tag if it has one. */
export function readMpegHeader(bytes: Uint8Array): SoundHeader | null {
  for (let at = id3Length(bytes); at + 4 <= bytes.length; at += 1) {
    const header = readFrame(bytes, at);
    if (header !== null) return header;
  }
  return null;
}

function readFrame(bytes: Uint8Array, at: number): SoundHeader | null {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes.subarray(at, at + 4);
  if (first !== 0xff || (second & 0xe0) !== 0xe0) return null;
  const codec = LAYERS[(second >> 1) & 3];
  const sampleRate = RATES[(second >> 3) & 3]?.[(third >> 2) & 3];
  const bitRateIndex = third >> 4;
  if (codec === undefined || sampleRate === undefined || bitRateIndex === 0 || bitRateIndex === 15) return null;
  return { codec, sampleRate, channels: fourth >> 6 === 3 ? 1 : 2 };
}

/** ID3v2 lengths are four bytes of seven bits each, without the ten of the tag's own header. */
function id3Length(bytes: Uint8Array): number {
  if (bytes.length < 10 || bytes[0] !== 0x49 || bytes[1] !== 0x44 || bytes[2] !== 0x33) return 0;
  return 10 + bytes.subarray(6, 10).reduce((length, byte) => length * 128 + (byte & 0x7f), 0);
}
