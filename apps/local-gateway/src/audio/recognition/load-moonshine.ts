import { readFile } from 'node:fs/promises';
import { env, InferenceSession, Tensor } from 'onnxruntime-web';
import { decodeGreedily } from './decode-greedily.ts';
import { type Heard, readPicks } from './read-picks.ts';
import type { RecognitionModel } from './recognition-models.ts';
import { RECOGNITION_RATE } from './recognition-rate.ts';

/** What the model hears in up to half a minute of mono samples at `RECOGNITION_RATE`; stops early when cancelled. */
export type Moonshine = (samples: Float32Array, isCancelled: () => boolean) => Promise<Heard>;

// The encoder's convolutions need this much; anything shorter is filled up with silence.
const SHORTEST_INPUT = RECOGNITION_RATE / 4;

// English speech stays below this; a model that fell into a loop does not.
const MOST_TOKENS_PER_SECOND = 6.5;
const LEAST_TOKEN_LIMIT = 4;

/** Moonshine English: an encoder over raw samples and a decoder over the tokenizer of Llama. */
export async function loadMoonshine(model: RecognitionModel): Promise<Moonshine> {
  // A second thread gains nothing on small machines and takes the processor away from everything else.
  env.wasm.numThreads = 1;
  const encoder = await loadSession(model, 'encoder_model.onnx');
  const decoder = await loadSession(model, 'decoder_model_merged.onnx');
  return async (samples, isCancelled) => {
    const input = fillUp(samples);
    const { last_hidden_state: heard } = await encoder.run({
      input_values: new Tensor('float32', input, [1, input.length]),
    });
    if (heard === undefined) throw new Error('The encoder gave no states.');
    const tokenLimit = LEAST_TOKEN_LIMIT + Math.ceil((samples.length / RECOGNITION_RATE) * MOST_TOKENS_PER_SECOND);
    return readPicks(await decodeGreedily({ decoder, heard, tokenLimit, isCancelled }));
  };
}

async function loadSession(model: RecognitionModel, file: string): Promise<InferenceSession> {
  // The package carries both models, whatever it is called here.
  const weights = new URL(`./model/${model}/quantized/${file}`, import.meta.resolve('moonshine-base'));
  return InferenceSession.create(await readFile(weights), { executionProviders: ['wasm'] });
}

function fillUp(samples: Float32Array): Float32Array {
  if (samples.length >= SHORTEST_INPUT) return samples;
  const filled = new Float32Array(SHORTEST_INPUT);
  filled.set(samples);
  return filled;
}
