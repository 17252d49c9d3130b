import { AudioEngineError } from '#audio/audio-engine-error.ts';
import { concatFloats } from '#audio/signal/concat-floats.ts';
import { createResampler, type Resampler } from '#audio/signal/create-resampler.ts';
import { mixToMono } from '#audio/signal/mix-to-mono.ts';
import { openDecoder } from './open-decoder.ts';

export type DecodeOptions = {
  bytes: Uint8Array;
  /** The rate of the answer in Hz. */
  sampleRate: number;
  longestSeconds: number;
  isCancelled: () => boolean;
};

/** Any accepted file as mono samples; whatever a decoder says about broken bytes becomes `undecodable`. */
export async function decodeAudio(options: DecodeOptions): Promise<Float32Array> {
  try {
    return await collectSamples(options);
  } catch (error) {
    if (error instanceof AudioEngineError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new AudioEngineError('undecodable', `The file is broken: ${reason}`, { cause: error });
  }
}

async function collectSamples({
  bytes,
  sampleRate,
  longestSeconds,
  isCancelled,
}: DecodeOptions): Promise<Float32Array> {
  const pieces: Float32Array[] = [];
  let current: { rate: number; resampler: Resampler } | undefined;
  let seconds = 0;
  for await (const block of openDecoder(bytes)) {
    if (isCancelled()) break;
    const mono = mixToMono(block.channels);
    seconds += mono.length / block.sampleRate;
    if (seconds > longestSeconds) throw tooLong(longestSeconds);
    if (current?.rate !== block.sampleRate) {
      if (current !== undefined) pieces.push(current.resampler.flush());
      current = { rate: block.sampleRate, resampler: createResampler({ from: block.sampleRate, to: sampleRate }) };
    }
    pieces.push(current.resampler.push(mono));
  }
  if (current === undefined) throw new AudioEngineError('undecodable', 'The file holds no audio that can be decoded.');
  pieces.push(current.resampler.flush());
  return concatFloats(pieces);
}

function tooLong(longestSeconds: number): AudioEngineError {
  return new AudioEngineError('too_long', `The recording is longer than ${longestSeconds / 60} minutes.`);
}
