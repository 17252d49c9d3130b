import { loadFlac } from '#audio/codecs/load-flac.ts';
import { toInt16 } from '#audio/signal/to-int16.ts';
import { concatBytes } from '#audio/bytes/concat-bytes.ts';
import type { SpeechEncoder } from './speech-encoder.ts';
import { SPEECH_RATE } from './speech-rate.ts';

const BITS = 16;
const COMPRESSION_LEVEL = 5;

/** FLAC; its header names the length when the number of samples is known before the first of them. */
export async function createFlacEncoder(sampleCount: number | undefined): Promise<SpeechEncoder> {
  const flac = await loadFlac();
  const encoder = flac.create_libflac_encoder(SPEECH_RATE, 1, BITS, COMPRESSION_LEVEL, sampleCount ?? 0, false);
  let written: Uint8Array[] = [];
  flac.init_encoder_stream(encoder, (bytes) => {
    written.push(bytes);
  });

  function takeWritten(): Uint8Array {
    const bytes = concatBytes(written);
    written = [];
    return bytes;
  }

  return {
    encode(samples) {
      flac.FLAC__stream_encoder_process_interleaved(encoder, Int32Array.from(toInt16(samples)), samples.length);
      return takeWritten();
    },
    finish() {
      flac.FLAC__stream_encoder_finish(encoder);
      flac.FLAC__stream_encoder_delete(encoder);
      return takeWritten();
    },
  };
}
