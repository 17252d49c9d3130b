import * as v from 'valibot';
import type { AudioEngine, SpeakOptions, Transcript } from './audio-engine.ts';
import { AudioEngineError } from './audio-engine-error.ts';
import { collect } from './collect.ts';
import { RECOGNITION_RATE } from './recognition/recognition-rate.ts';
import { speakableText } from './speech/speakable-text.ts';
import type { SpeechRequest } from './speech/speech-request.ts';
import { createWorkerQueue } from './workers/create-worker-queue.ts';

// A waiting recording can hold 230 MB of samples (an hour); a waiting text holds next to nothing.
const WAITING_TEXTS = 16;
const WAITING_RECORDINGS = 4;

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

const segment = v.object({ start: v.number(), end: v.number(), text: v.string() });

/** Starts the threads; their models warm up while the process goes on. */
export function createAudioEngine(): AudioEngine {
  const speech = createWorkerQueue({
    script: new URL('./speech-worker.ts', import.meta.url),
    partSchema: v.instance(Uint8Array),
    waitingLimit: WAITING_TEXTS,
    ...MODEL_STALL,
  });
  const decoding = createWorkerQueue({
    script: new URL('./decode-worker.ts', import.meta.url),
    partSchema: v.instance(Float32Array),
    waitingLimit: WAITING_RECORDINGS,
    ...DECODER_STALL,
  });
  const recognition = createWorkerQueue({
    script: new URL('./recognition-worker.ts', import.meta.url),
    partSchema: segment,
    waitingLimit: WAITING_RECORDINGS,
    ...MODEL_STALL,
  });

  async function* speak({ text, voice, speed, format, signal }: SpeakOptions): AsyncGenerator<Uint8Array> {
    const speakable = speakableText(text);
    if (speakable === '') throw new AudioEngineError('unspeakable', NOTHING_TO_SAY);
    const request: SpeechRequest = { text: speakable, voice, speed, format };
    for await (const bytes of speech.run({ request, signal })) {
      if (bytes.length > 0) yield bytes;
    }
  }

  async function transcribe({ bytes, signal }: { bytes: Uint8Array; signal: AbortSignal }): Promise<Transcript> {
    // The caller keeps its bytes: only a copy can move to the thread.
    const decoded = await collect(decoding.run({ request: { bytes: new Uint8Array(bytes) }, signal }));
    const [samples = new Float32Array()] = decoded;
    const duration = samples.length / RECOGNITION_RATE;
    const segments = await collect(recognition.run({ request: { samples }, signal }));
    return { text: segments.map(({ text }) => text).join(' '), duration, segments };
  }

  async function close(): Promise<void> {
    await Promise.all([speech.close(), decoding.close(), recognition.close()]);
  }

  return { status: () => ({ speech: speech.status(), recognition: recognition.status() }), speak, transcribe, close };
}
