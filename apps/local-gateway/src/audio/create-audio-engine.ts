import * as v from 'valibot';
import type { AudioEngine, SpeakOptions, TranscribeOptions, Transcript, TranscriptSegment } from './audio-engine.ts';
import { AudioEngineError } from './audio-engine-error.ts';
import { collect } from './collect.ts';
import type { RecognitionModel } from './recognition/recognition-models.ts';
import { RECOGNITION_RATE } from './recognition/recognition-rate.ts';
import { speakableText } from './speech/speakable-text.ts';
import type { SpeechRequest } from './speech/speech-request.ts';
import { createWorkerQueue, type WorkerQueue } from './workers/create-worker-queue.ts';

const WAITING_TEXTS = { jobs: 16, bytes: 0 };

// As many lanes as one upload may have, twice. An hour of samples takes 230 MB.
const WAITING_RECORDINGS = { jobs: 16, bytes: 1_000_000_000 };

// Longer than the longest step (half a minute of speech through the encoder) on a slow and busy machine.
const MODEL_STALL = {
  stallMilliseconds: 60_000,
  stallError: new AudioEngineError('failed', 'The model made no progress.'),
};

// A demuxer can loop for ever over a damaged file.
const DECODER_STALL = {
  stallMilliseconds: 10_000,
  stallError: new AudioEngineError('undecodable', 'The file is broken.'),
};

const NOTHING_TO_SAY = 'The voices speak English only; the text holds nothing that they can say.';

const segment = v.object({
  start: v.number(),
  end: v.number(),
  text: v.string(),
  tokens: v.array(v.object({ id: v.number(), bytes: v.array(v.number()), logprob: v.number() })),
  averageLogprob: v.number(),
});

/** Starts the threads; their models warm up while the process goes on. */
export function createAudioEngine(): AudioEngine {
  const speech = createWorkerQueue({
    script: new URL('./speech-worker.ts', import.meta.url),
    partSchema: v.instance(Uint8Array),
    waiting: WAITING_TEXTS,
    ...MODEL_STALL,
  });
  const decoding = createWorkerQueue({
    script: new URL('./decode-worker.ts', import.meta.url),
    partSchema: v.instance(Float32Array),
    waiting: WAITING_RECORDINGS,
    ...DECODER_STALL,
  });
  const base = createRecogniser('base');
  // One after the other: the larger model, which most requests are for, is ready as soon as it would be alone.
  const recognition = { base, tiny: createRecogniser('tiny', base.warmedUp) };

  async function* speak({ text, voice, speed, format, signal }: SpeakOptions): AsyncGenerator<Uint8Array> {
    const speakable = speakableText(text);
    if (speakable === '') throw new AudioEngineError('unspeakable', NOTHING_TO_SAY);
    const request: SpeechRequest = { text: speakable, voice, speed, format };
    for await (const bytes of speech.run({ request, signal })) {
      if (bytes.length > 0) yield bytes;
    }
  }

  async function transcribe({ bytes, model, signal }: TranscribeOptions): Promise<Transcript> {
    // The caller keeps its bytes: only a copy can move to the thread.
    const decoded = await collect(decoding.run({ request: { bytes: new Uint8Array(bytes) }, signal }));
    const [samples = new Float32Array()] = decoded;
    const duration = samples.length / RECOGNITION_RATE;
    const segments = await collect(recognition[model].run({ request: { samples }, signal }));
    return { text: segments.map(({ text }) => text).join(' '), duration, segments };
  }

  return {
    status: () => ({
      speech: speech.status(),
      recognition: { base: recognition.base.status(), tiny: recognition.tiny.status() },
    }),
    speak,
    transcribe,
    async close() {
      await Promise.all([speech, decoding, ...Object.values(recognition)].map((queue) => queue.close()));
    },
  };
}

function createRecogniser(model: RecognitionModel, startAfter?: Promise<void>): WorkerQueue<TranscriptSegment> {
  return createWorkerQueue({
    script: new URL('./recognition-worker.ts', import.meta.url),
    data: { model },
    partSchema: segment,
    waiting: WAITING_RECORDINGS,
    ...MODEL_STALL,
    ...(startAfter !== undefined && { startAfter }),
  });
}
