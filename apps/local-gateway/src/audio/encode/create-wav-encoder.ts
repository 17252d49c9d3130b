import { concatBytes } from '#audio/bytes/concat-bytes.ts';
import { createPcmEncoder } from './create-pcm-encoder.ts';
import type { SpeechEncoder } from './speech-encoder.ts';
import { SPEECH_RATE } from './speech-rate.ts';
import { writeWavHeader } from './write-wav-header.ts';

/** A WAV file; its header has true lengths when the number of samples is known before the first of them. */
export function createWavEncoder(sampleCount: number | undefined): SpeechEncoder {
  const pcm = createPcmEncoder();
  let header = writeWavHeader({ sampleRate: SPEECH_RATE, sampleCount });
  return {
    encode(samples) {
      const bytes = concatBytes([header, pcm.encode(samples)]);
      header = new Uint8Array();
      return bytes;
    },
    finish: () => header,
  };
}
