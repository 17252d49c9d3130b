import { AudioEngineError } from '#audio/audio-engine-error.ts';
import { loadFlac } from '#audio/codecs/load-flac.ts';
import type { AudioBlock } from './audio-block.ts';

const END_OF_STREAM = 4;

/** FLAC by itself or in Ogg, frame by frame. */
export async function* decodeFlac(bytes: Uint8Array, { inOgg }: { inOgg: boolean }): AsyncGenerator<AudioBlock> {
  const flac = await loadFlac();
  const decoder = flac.create_libflac_decoder(false);
  let offset = 0;
  let blocks: AudioBlock[] = [];
  flac.init_decoder_stream(
    decoder,
    (length) => {
      const buffer = bytes.slice(offset, offset + length);
      offset += buffer.length;
      return { buffer, readDataLength: buffer.length, error: false };
    },
    (channels, { bitsPerSample, sampleRate }) => {
      blocks.push({ channels: channels.map((channel) => readSamples(channel, bitsPerSample)), sampleRate });
    },
    ignoreDamage,
    undefined,
    inOgg,
  );
  try {
    while (flac.FLAC__stream_decoder_get_state(decoder) < END_OF_STREAM) {
      if (!flac.FLAC__stream_decoder_process_single(decoder)) break;
      yield* blocks;
      blocks = [];
    }
  } finally {
    flac.FLAC__stream_decoder_delete(decoder);
  }
}

/** libFLAC finds the next whole frame by itself; a file without any ends with no samples, which the caller refuses. */
function ignoreDamage(): void {}

/** The wrapper hands over 16-bit samples in two bytes and 24-bit samples in four, little endian. */
function readSamples(bytes: Uint8Array, bits: number): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (bits) {
    case 16:
      return Float32Array.from({ length: bytes.length / 2 }, (_, index) => view.getInt16(index * 2, true) / 32_768);
    case 24:
      return Float32Array.from({ length: bytes.length / 4 }, (_, index) => view.getInt32(index * 4, true) / 8_388_608);
    default:
      throw new AudioEngineError('undecodable', `FLAC of ${bits} bits is not supported; 16 and 24 bits are.`);
  }
}
