const HEADER_LENGTH = 44;

/** The length that players take for "until the end", where the real one is not known yet. */
const UNKNOWN_LENGTH = 0xffff_ffff;

/** The header of a mono 16-bit WAV file; without `sampleCount` its lengths say that the stream goes on until it ends. */
export function writeWavHeader(options: { sampleRate: number; sampleCount: number | undefined }): Uint8Array {
  const { sampleRate, sampleCount } = options;
  const dataLength = sampleCount === undefined ? UNKNOWN_LENGTH : sampleCount * 2;
  const riffLength = sampleCount === undefined ? UNKNOWN_LENGTH : HEADER_LENGTH - 8 + dataLength;
  const header = new Uint8Array(HEADER_LENGTH);
  const view = new DataView(header.buffer);
  const writeName = (at: number, name: string) => header.set(new TextEncoder().encode(name), at);
  writeName(0, 'RIFF');
  view.setUint32(4, riffLength, true);
  writeName(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  writeName(36, 'data');
  view.setUint32(40, dataLength, true);
  return header;
}
