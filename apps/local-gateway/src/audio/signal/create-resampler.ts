import { concatFloats } from './concat-floats.ts';

/** Changes the sample rate of a mono signal that comes in pieces; every split of the input gives the same output. */
export type Resampler = {
  push: (samples: Float32Array) => Float32Array;
  /** The last samples, once the input has ended; then the resampler is used up. */
  flush: () => Float32Array;
};

type Kernels = { reach: number; taps: Float32Array[] };

// Sixteen zero crossings on each side leave aliases below -55 dB, which neither recognition nor an ear tells from none.
const ZERO_CROSSINGS = 16;

// The filter falls from pass to stop within a band, so the cut lies a little below the lower Nyquist frequency.
const PASSBAND = 0.94;

// Common rates have a few hundred phases at most. A rate that shares no divisor with its target has thousands, which would take
// seconds to design; the nearest of this many is at most -57 dB off.
const MOST_PHASES = 2048;

/** A windowed-sinc resampler with one filter per output phase (polyphase; rates in whole Hz). */
export function createResampler({ from, to }: { from: number; to: number }): Resampler {
  if (from === to) return { push: (samples) => samples, flush: () => new Float32Array() };
  const divisor = greatestCommonDivisor(from, to);
  const phases = to / divisor;
  const advance = from / divisor;
  const designed = Math.min(phases, MOST_PHASES);
  const { reach, taps } = designKernels(designed, Math.min(1, to / from));
  let held: Float32Array = new Float32Array(reach - 1);
  let heldFrom = 1 - reach;
  let received = 0;
  let produced = 0;

  function push(samples: Float32Array): Float32Array {
    received += samples.length;
    return advanceOver(samples);
  }

  function advanceOver(samples: Float32Array): Float32Array {
    held = concatFloats([held, samples]);
    const end = heldFrom + held.length - reach;
    const count = Math.max(0, Math.ceil((end * phases) / advance) - produced);
    const output = new Float32Array(count);
    for (let index = 0; index < count; index += 1) {
      const position = (produced + index) * advance;
      const first = Math.floor(position / phases) - reach + 1 - heldFrom;
      const phase = Math.floor(((position % phases) * designed) / phases);
      output[index] = weigh(held, first, taps[phase] ?? held);
    }
    produced += count;
    const nextNeeded = Math.floor((produced * advance) / phases) - reach + 1;
    held = held.slice(Math.max(0, nextNeeded - heldFrom));
    heldFrom = Math.max(heldFrom, nextNeeded);
    return output;
  }

  function flush(): Float32Array {
    const remaining = Math.ceil((received * phases) / advance) - produced;
    return advanceOver(new Float32Array(reach + 1)).subarray(0, remaining);
  }

  return { push, flush };
}

function weigh(samples: Float32Array, first: number, taps: Float32Array): number {
  let sum = 0;
  for (let tap = 0; tap < taps.length; tap += 1) sum += (samples[first + tap] ?? 0) * (taps[tap] ?? 0);
  return sum;
}

function designKernels(phases: number, ratio: number): Kernels {
  const cutoff = ratio * PASSBAND;
  const reach = Math.ceil(ZERO_CROSSINGS / cutoff);
  const taps = Array.from({ length: phases }, (_, phase) => {
    const kernel = new Float32Array(2 * reach);
    let gain = 0;
    for (let tap = 0; tap < kernel.length; tap += 1) {
      const distance = tap - reach + 1 - phase / phases;
      const weight = sinc(distance * cutoff) * hann(distance / reach);
      kernel[tap] = weight;
      gain += weight;
    }
    return kernel.map((weight) => weight / gain);
  });
  return { reach, taps };
}

function sinc(x: number): number {
  return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
}

function hann(x: number): number {
  return Math.abs(x) >= 1 ? 0 : 0.5 + 0.5 * Math.cos(Math.PI * x);
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
