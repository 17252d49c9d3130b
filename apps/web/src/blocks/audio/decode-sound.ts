import { RAW_PCM, type PcmBlock } from './create-pcm-decoder.ts';
import { readSoundHeader } from './read-sound-header.ts';
import type { SoundFormat } from './sound-format.ts';
import type { SoundHeader } from './sound-header.ts';
import { writeWavHeader } from './write-wav-header.ts';

/** A decoded take with what its header says; `seconds` by its samples. */
export type DecodedSound = { header: SoundHeader | null; samples: PcmBlock; seconds: number };

/** Rates that every browser opens a context at. */
const LOWEST_RATE = 8_000;
const HIGHEST_RATE = 96_000;

/** What Opus decodes to; of any other sound too it loses nothing worth hearing. */
const USUAL_RATE = 48_000;

/** Decodes a take, whole or as far as it came, at its own rate; null when this browser cannot make sound of it. */
export async function decodeSound(blob: Blob, format: SoundFormat): Promise<DecodedSound | null> {
  const bytes = await blob.arrayBuffer();
  const header = readSoundHeader(new Uint8Array(bytes), format);
  const context = new OfflineAudioContext(1, 1, openableRate(header));
  try {
    const buffer = await context.decodeAudioData(format.name === 'pcm' ? wrapPcm(bytes) : bytes);
    if (buffer.length === 0) return null;
    const channels = Array.from({ length: buffer.numberOfChannels }, (_, index) => buffer.getChannelData(index));
    return { header, samples: { sampleRate: buffer.sampleRate, channels }, seconds: buffer.duration };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'EncodingError') return null;
    throw error;
  }
}

function openableRate(header: SoundHeader | null): number {
  const rate = header?.sampleRate ?? USUAL_RATE;
  return rate >= LOWEST_RATE && rate <= HIGHEST_RATE ? rate : USUAL_RATE;
}

/** Browsers decode PCM only behind a header; the file that is kept and saved stays as it came. */
function wrapPcm(bytes: ArrayBuffer): ArrayBuffer {
  const header = writeWavHeader(RAW_PCM, bytes.byteLength);
  const file = new Uint8Array(header.length + bytes.byteLength);
  file.set(header);
  file.set(new Uint8Array(bytes), header.length);
  return file.buffer;
}
