import { OggVorbisDecoder, type OggVorbisDecodedAudio } from '@wasm-audio-decoders/ogg-vorbis';
import type { AudioBlock } from './audio-block.ts';

/** Vorbis in Ogg, from any cut of its bytes. */
export async function* decodeOggVorbis(pieces: Iterable<Uint8Array>): AsyncGenerator<AudioBlock> {
  const decoder = new OggVorbisDecoder();
  await decoder.ready;
  try {
    for (const piece of pieces) yield* blocksOf(await decoder.decode(piece));
    yield* blocksOf(await decoder.flush());
  } finally {
    decoder.free();
  }
}

function blocksOf({ channelData, samplesDecoded, sampleRate }: OggVorbisDecodedAudio): AudioBlock[] {
  return samplesDecoded > 0 ? [{ channels: channelData, sampleRate }] : [];
}
