/** How PCM samples are stored, interleaved and little-endian; 8 bits are unsigned, as WAV has it. */
export type PcmLayout = { sampleRate: number; channels: number; bits: number; float: boolean };

/** A WAV header: the samples' layout, where they begin, and how many bytes of them there are; null when a streamed header does not know. */
export type WavHeader = PcmLayout & { dataOffset: number; dataBytes: number | null };

const FORMAT_PCM = 1;
const FORMAT_FLOAT = 3;
const FORMAT_EXTENSIBLE = 0xfffe;

/**
 * Reads a RIFF/WAVE header (Microsoft's "Multimedia Programming Interface", 1991, and WAVEFORMATEXTENSIBLE).
 * `incomplete` asks for more bytes; `unsupported` is another codec than PCM, or no WAV.
 */
export function readWavHeader(bytes: Uint8Array): WavHeader | 'incomplete' | 'unsupported' {
  if (bytes.length < 12) return 'incomplete';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (tag(view, 0) !== 'RIFF' || tag(view, 8) !== 'WAVE') return 'unsupported';

  let layout: PcmLayout | null = null;
  let at = 12;
  while (at + 8 <= bytes.length) {
    const name = tag(view, at);
    const size = view.getUint32(at + 4, true);
    const body = at + 8;
    if (name === 'data') {
      if (layout === null) return 'unsupported';
      return { ...layout, dataOffset: body, dataBytes: isUnknownLength(size) ? null : size };
    }
    if (name === 'fmt ') {
      if (size < 16) return 'unsupported';
      if (body + size > bytes.length) return 'incomplete';
      layout = readLayout(view, { at: body, size });
      if (layout === null) return 'unsupported';
    }
    at = body + size + (size % 2);
  }
  return 'incomplete';
}

function readLayout(view: DataView, { at, size }: { at: number; size: number }): PcmLayout | null {
  const tagged = view.getUint16(at, true);
  // The real format of an extensible header is the first two bytes of its sub-format GUID.
  const format = tagged === FORMAT_EXTENSIBLE && size >= 26 ? view.getUint16(at + 24, true) : tagged;
  const channels = view.getUint16(at + 2, true);
  const sampleRate = view.getUint32(at + 4, true);
  const bits = view.getUint16(at + 14, true);
  const float = format === FORMAT_FLOAT;
  const known = float ? bits === 32 : format === FORMAT_PCM && [8, 16, 24, 32].includes(bits);
  return known && channels > 0 && sampleRate > 0 ? { sampleRate, channels, bits, float } : null;
}

/** Encoders that write to a pipe cannot come back to fill the length in: they leave all ones, the largest signed value, or zero. */
function isUnknownLength(size: number): boolean {
  return size === 0 || size >= 0x7fff_f000;
}

function tag(view: DataView, at: number): string {
  return String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));
}
