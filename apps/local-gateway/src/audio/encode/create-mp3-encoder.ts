import { createMp3Encoder as createLame } from 'wasm-media-encoders';
import type { SpeechEncoder } from './speech-encoder.ts';
import { SPEECH_RATE } from './speech-rate.ts';

const KILOBITS_PER_SECOND = 64;

/** MP3 at a constant bit rate, so that players can tell the length of a stream that has no index. */
export async function createMp3Encoder(): Promise<SpeechEncoder> {
  const lame = await createLame();
  lame.configure({ channels: 1, sampleRate: SPEECH_RATE, bitrate: KILOBITS_PER_SECOND });
  return {
    // The library answers with a view of its own memory, which the next call overwrites.
    encode: (samples) => lame.encode([samples]).slice(),
    finish: () => lame.finalize().slice(),
  };
}
