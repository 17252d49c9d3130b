import type { SoundHeader } from './sound-header.ts';

/** The fixed part of an Ogg page header; its 27th byte counts the segment lengths that follow (RFC 3533, section 6). */
const PAGE_HEADER = 27;

/**
 * Reads the OpusHead of an Ogg Opus stream (RFC 7845, section 5.1). The sample rate is that of the sound before encoding, which is
 * what a listener gets at most; Opus itself always decodes to 48 kHz.
 */
export function readOpusHeader(bytes: Uint8Array): SoundHeader | null {
  const at = PAGE_HEADER + (bytes[PAGE_HEADER - 1] ?? 0);
  if (bytes.length < at + 16) return null;
  const rate = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at + 12, true);
  return { codec: 'Opus', sampleRate: rate === 0 ? null : rate, channels: bytes[at + 9] ?? null };
}
