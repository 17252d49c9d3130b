import type { SoundHeader } from './sound-header.ts';

/** Sampling frequency index → Hz (ISO/IEC 14496-3, table 1.18). */
const RATES = [96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000, 7_350];

const PROFILES = ['AAC Main', 'AAC LC', 'AAC SSR', 'AAC LTP'];

/** Reads the first ADTS frame header of an AAC stream. Channel configuration 0 leaves the channels to the stream itself; 7 means eight. */
export function readAdtsHeader(bytes: Uint8Array): SoundHeader | null {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes;
  if (bytes.length < 4 || first !== 0xff || (second & 0xf6) !== 0xf0) return null;
  const configuration = ((third & 1) << 2) | (fourth >> 6);
  return {
    codec: PROFILES[third >> 6] ?? 'AAC',
    sampleRate: RATES[(third >> 2) & 15] ?? null,
    channels: configuration === 0 ? null : configuration === 7 ? 8 : configuration,
  };
}
