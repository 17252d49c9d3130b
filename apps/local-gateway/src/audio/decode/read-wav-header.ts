/** How the samples of a WAV file lie in its bytes. */
export type WavHeader = {
  encoding: 'int' | 'float';
  bits: number;
  channels: number;
  sampleRate: number;
  dataStart: number;
  dataEnd: number;
};

const FORMAT_INT = 1;
const FORMAT_FLOAT = 3;
const FORMAT_EXTENSIBLE = 0xfffe;

/** Undefined when the chunks lead to no sample data of a kind that can be read (integers of 8 to 32 bits, floats of 32 or 64). */
export function readWavHeader(bytes: Uint8Array): WavHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let format: Omit<WavHeader, 'dataStart' | 'dataEnd'> | undefined;
  let offset = 12;
  while (offset + 8 <= bytes.length) {
    const name = String.fromCharCode(...bytes.subarray(offset, offset + 4));
    const length = view.getUint32(offset + 4, true);
    const start = offset + 8;
    if (name === 'fmt ') format = readFormat(view, start);
    // Streamed files carry 0 or 0xFFFFFFFF here, cut ones more than there is: the samples then go on to the end.
    const dataEnd = length === 0 ? bytes.length : Math.min(start + length, bytes.length);
    if (name === 'data') return format === undefined ? undefined : { ...format, dataStart: start, dataEnd };
    offset = start + length + (length % 2);
  }
  return undefined;
}

function readFormat(view: DataView, start: number): Omit<WavHeader, 'dataStart' | 'dataEnd'> | undefined {
  if (start + 16 > view.byteLength) return undefined;
  const tag = view.getUint16(start, true);
  const isExtensible = tag === FORMAT_EXTENSIBLE && start + 26 <= view.byteLength;
  // An extensible header holds the real tag in the first two bytes of its sub-format GUID.
  const encoding = encodingOf(isExtensible ? view.getUint16(start + 24, true) : tag);
  const channels = view.getUint16(start + 2, true);
  const sampleRate = view.getUint32(start + 4, true);
  const bits = view.getUint16(start + 14, true);
  const readable = encoding === 'int' ? [8, 16, 24, 32] : [32, 64];
  const isSound = channels >= 1 && channels <= 32 && sampleRate >= 1000 && sampleRate <= 768_000;
  return encoding !== undefined && readable.includes(bits) && isSound
    ? { encoding, bits, channels, sampleRate }
    : undefined;
}

function encodingOf(tag: number): WavHeader['encoding'] | undefined {
  if (tag === FORMAT_INT) return 'int';
  return tag === FORMAT_FLOAT ? 'float' : undefined;
}
