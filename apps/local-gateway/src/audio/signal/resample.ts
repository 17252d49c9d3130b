import { concatFloats } from './concat-floats.ts';
import { createResampler } from './create-resampler.ts';

/** A whole mono signal at another rate (Hz). */
export function resample(samples: Float32Array, rates: { from: number; to: number }): Float32Array {
  const resampler = createResampler(rates);
  return concatFloats([resampler.push(samples), resampler.flush()]);
}
