import type { PcmLayout } from './read-wav-header.ts';

/** The 44 bytes that make raw little-endian PCM of `dataBytes` bytes a WAV file. */
export function writeWavHeader(
  { sampleRate, channels, bits, float }: PcmLayout,
  dataBytes: number,
): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(44);
  const view = new DataView(bytes.buffer);
  const frameBytes = (bits / 8) * channels;
  putTag(bytes, { at: 0, tag: 'RIFF' });
  view.setUint32(4, 36 + dataBytes, true);
  putTag(bytes, { at: 8, tag: 'WAVE' });
  putTag(bytes, { at: 12, tag: 'fmt ' });
  view.setUint32(16, 16, true);
  view.setUint16(20, float ? 3 : 1, true);
  view.setUint16(22, channels, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * frameBytes, true);
  view.setUint16(32, frameBytes, true);
  view.setUint16(34, bits, true);
  putTag(bytes, { at: 36, tag: 'data' });
  view.setUint32(40, dataBytes, true);
  return bytes;
}

function putTag(bytes: Uint8Array, { at, tag }: { at: number; tag: string }): void {
  for (let index = 0; index < tag.length; index += 1) bytes[at + index] = tag.charCodeAt(index);
}
