import { readWavHeader, type PcmLayout } from './read-wav-header.ts';

/** Samples of one stretch of sound, one array per channel, in -1 … 1. */
export type PcmBlock = { sampleRate: number; channels: Float32Array<ArrayBuffer>[] };

/** Turns the bytes of a WAV or raw PCM stream into samples as they come; `unsupported` when it is a WAV of another codec. */
export type PcmDecoder = { push(bytes: Uint8Array): PcmBlock | 'unsupported' | null };

/** What `response_format: pcm` is in the contract: 24 kHz, mono, signed 16 bit, without a header. */
export const RAW_PCM: PcmLayout = { sampleRate: 24_000, channels: 1, bits: 16, float: false };

/** Decodes any split of the bytes; what follows the samples of a WAV (tags) is not sound and is left out. */
export function createPcmDecoder(container: 'wav' | 'pcm'): PcmDecoder {
  let layout: PcmLayout | 'unsupported' | null = container === 'pcm' ? RAW_PCM : null;
  /** Bytes of the sound still to come. */
  let left = Infinity;
  /** The header so far, then the part of a sample frame that the last push cut. */
  let rest = new Uint8Array(0);

  return {
    push(bytes) {
      rest = join(rest, bytes);
      if (layout === null) {
        const header = readWavHeader(rest);
        if (header === 'incomplete') return null;
        layout = header;
        if (header !== 'unsupported') {
          left = header.dataBytes ?? Infinity;
          rest = rest.subarray(header.dataOffset);
        }
      }
      if (layout === 'unsupported') return layout;

      const frameBytes = (layout.bits / 8) * layout.channels;
      const frames = Math.floor(Math.min(rest.length, left) / frameBytes);
      if (frames === 0) return null;
      const block = readFrames(rest, { frames, layout });
      left -= frames * frameBytes;
      rest = rest.slice(frames * frameBytes);
      return block;
    },
  };
}

function readFrames(bytes: Uint8Array, { frames, layout }: { frames: number; layout: PcmLayout }): PcmBlock {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const read = sampleReader(layout);
  const width = layout.bits / 8;
  const channels = Array.from({ length: layout.channels }, (_, channel) =>
    Float32Array.from({ length: frames }, (_, frame) => read(view, (frame * layout.channels + channel) * width)),
  );
  return { sampleRate: layout.sampleRate, channels };
}

function sampleReader({ bits, float }: PcmLayout): (view: DataView, at: number) => number {
  if (float) return (view, at) => view.getFloat32(at, true);
  switch (bits) {
    case 8:
      return (view, at) => (view.getUint8(at) - 128) / 128;
    case 16:
      return (view, at) => view.getInt16(at, true) / 32_768;
    case 24:
      return (view, at) => (view.getInt16(at + 1, true) * 256 + view.getUint8(at)) / 8_388_608;
    default:
      return (view, at) => view.getInt32(at, true) / 2_147_483_648;
  }
}

function join(head: Uint8Array, tail: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(head.length + tail.length);
  whole.set(head);
  whole.set(tail, head.length);
  return whole;
}
