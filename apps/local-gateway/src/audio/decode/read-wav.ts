import { AudioEngineError } from '../audio-engine-error.ts';
import type { AudioBlock } from './audio-block.ts';
import { readWavHeader, type WavHeader } from './read-wav-header.ts';

type ReadSample = (view: DataView, offset: number) => number;

const FRAMES_PER_BLOCK = 16_384;

/** The samples of a WAV file, block by block; a cut file gives what it holds. */
export function* readWav(bytes: Uint8Array): Generator<AudioBlock> {
  const header = readWavHeader(bytes);
  if (header === undefined)
    throw new AudioEngineError('undecodable', 'The WAV file holds no PCM samples that can be read.');
  const { channels, sampleRate, dataStart, dataEnd } = header;
  const readSample = sampleReader(header);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sampleBytes = header.bits / 8;
  const frames = Math.floor((dataEnd - dataStart) / (sampleBytes * channels));
  for (let done = 0; done < frames; done += FRAMES_PER_BLOCK) {
    const count = Math.min(FRAMES_PER_BLOCK, frames - done);
    const samples = Array.from({ length: channels }, (_, channel) =>
      Float32Array.from({ length: count }, (_, frame) =>
        readSample(view, dataStart + ((done + frame) * channels + channel) * sampleBytes),
      ),
    );
    yield { channels: samples, sampleRate };
  }
}

function sampleReader({ encoding, bits }: WavHeader): ReadSample {
  if (encoding === 'float') {
    return bits === 32
      ? (view, at) => limit(view.getFloat32(at, true))
      : (view, at) => limit(view.getFloat64(at, true));
  }
  switch (bits) {
    case 8:
      return (view, at) => (view.getUint8(at) - 128) / 128;
    case 16:
      return (view, at) => view.getInt16(at, true) / 32_768;
    case 24:
      return (view, at) => (view.getUint16(at, true) + view.getInt8(at + 2) * 65_536) / 8_388_608;
    default:
      return (view, at) => view.getInt32(at, true) / 2_147_483_648;
  }
}

/** Floats can be no number at all, or far beyond full scale; one such sample would spoil everything after it. */
function limit(sample: number): number {
  return Number.isNaN(sample) ? 0 : Math.max(-1, Math.min(1, sample));
}
