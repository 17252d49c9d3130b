import type { SpeechFormat } from '#audio/audio-engine.ts';
import { createFlacEncoder } from './create-flac-encoder.ts';
import { createMp3Encoder } from './create-mp3-encoder.ts';
import { createOpusEncoder } from './create-opus-encoder.ts';
import { createPcmEncoder } from './create-pcm-encoder.ts';
import { createWavEncoder } from './create-wav-encoder.ts';
import type { SpeechEncoder } from './speech-encoder.ts';

/** The encoder of a format. `sampleCount` is the length of the whole at `SPEECH_RATE`, undefined while it is still being made. */
export async function createSpeechEncoder(
  format: SpeechFormat,
  sampleCount: number | undefined,
): Promise<SpeechEncoder> {
  switch (format) {
    case 'mp3':
      return createMp3Encoder();
    case 'opus':
      return createOpusEncoder();
    case 'flac':
      return createFlacEncoder(sampleCount);
    case 'wav':
      return createWavEncoder(sampleCount);
    case 'pcm':
      return createPcmEncoder();
  }
}
