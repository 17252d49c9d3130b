import { createSpeechEncoder } from '#audio/encode/create-speech-encoder.ts';
import type { SpeechEncoder } from '#audio/encode/speech-encoder.ts';
import { SPEECH_RATE } from '#audio/encode/speech-rate.ts';
import { resample } from '#audio/signal/resample.ts';
import type { Flite } from './load-flite.ts';
import type { SpeechRequest } from './speech-request.ts';
import { splitSentences } from './split-sentences.ts';

type SpeakTextOptions = { flite: Flite; request: SpeechRequest; isCancelled: () => boolean };

/** One encoded file, in pieces: every sentence is encoded as soon as it is spoken. */
export async function* speakText({ flite, request, isCancelled }: SpeakTextOptions): AsyncGenerator<Uint8Array> {
  const { voice, speed, format } = request;
  const sentences = splitSentences(request.text);
  let encoder: SpeechEncoder | undefined;
  for (const sentence of sentences) {
    if (isCancelled()) break;
    const speech = flite({ sentence, voice, stretch: 1 / speed });
    const samples = resample(speech.samples, { from: speech.sampleRate, to: SPEECH_RATE });
    // The length of several sentences is known only after the last of them, when the header has long been sent.
    encoder ??= await createSpeechEncoder(format, sentences.length === 1 ? samples.length : undefined);
    yield encoder.encode(samples);
  }
  if (encoder !== undefined) yield encoder.finish();
}
