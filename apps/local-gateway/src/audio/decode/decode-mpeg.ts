import { MPEGDecoder } from 'mpg123-decoder';
import type { AudioBlock } from './audio-block.ts';

/** MP3 and its elder layers, from any cut of their bytes; damaged frames are left out. */
export async function* decodeMpeg(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<AudioBlock> {
  const decoder = new MPEGDecoder();
  await decoder.ready;
  try {
    for await (const piece of pieces) {
      const { channelData, samplesDecoded, sampleRate } = decoder.decode(piece);
      if (samplesDecoded > 0) yield { channels: channelData, sampleRate };
    }
  } finally {
    decoder.free();
  }
}
