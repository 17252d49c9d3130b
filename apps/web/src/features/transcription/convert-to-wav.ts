import { encodeWav } from '#blocks/audio/encode-wav.ts';
import { decodeSpeech } from './decode-speech.ts';

/** A recording as mono 16 kHz WAV; undefined when this browser cannot decode it. */
export async function convertToWav(audio: Blob): Promise<Blob | undefined> {
  const speech = await decodeSpeech(audio);
  return speech && encodeWav(speech);
}
