import type { SoundHeader } from './sound-header.ts';

/** The packed 64 bits behind the block and frame sizes of STREAMINFO, which is always the first block (RFC 9639, section 8.2). */
const PACKED = 18;

/** Reads a FLAC file's STREAMINFO: 20 bits of sample rate, 3 of channels less one, 5 of bits per sample less one. */
export function readFlacHeader(bytes: Uint8Array): SoundHeader | null {
  if (bytes.length < PACKED + 4) return null;
  const packed = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(PACKED);
  return {
    codec: `FLAC ${((packed >>> 4) & 31) + 1} bit`,
    sampleRate: packed >>> 12,
    channels: ((packed >>> 9) & 7) + 1,
  };
}
