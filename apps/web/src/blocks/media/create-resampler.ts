/** Changes the rate of one channel that comes in pieces of any length; `finish` gives what was still held back. */
export type Resampler = {
  push(samples: Float32Array<ArrayBuffer>): Float32Array<ArrayBuffer>;
  finish(): Float32Array<ArrayBuffer>;
};

/** Zero crossings of the sinc on each side. At 16 kHz this many keep everything below 6 kHz, and 10 kHz comes back 58 dB quieter. */
const REACH = 10;

/**
 * Resamples a stream by interpolation with a windowed sinc, which also leaves out what the new rate cannot carry. Sample n of the
 * result is at the time of sample n · from ∕ to, however the stream was cut. Rates are whole numbers of Hz.
 */
export function createResampler({ from, to }: { from: number; to: number }): Resampler {
  if (from === to) return { push: (samples) => samples, finish: () => new Float32Array(0) };
  const half = Math.ceil(REACH / Math.min(1, to / from));
  const divisor = greatestDivisor(from, to);
  const [up, down] = [to / divisor, from / divisor];
  const filters: (Float32Array | undefined)[] = [];
  /** Silence before the beginning, then the samples that are still needed. */
  let held = new Float32Array(half);
  let heldFrom = -half;
  let received = 0;
  let made = 0;

  const wholeOf = (index: number) => Math.floor((index * down) / up);

  function resample(until: number): Float32Array<ArrayBuffer> {
    const result = new Float32Array(Math.max(0, until - made));
    for (let index = 0; index < result.length; index += 1, made += 1) {
      const phase = (made * down) % up;
      const filter = (filters[phase] ??= makeFilter(phase / up, half, Math.min(1, to / from)));
      result[index] = weigh(filter, held, wholeOf(made) - half + 1 - heldFrom);
    }
    const unneeded = wholeOf(made) - half + 1 - heldFrom;
    if (unneeded > 0) {
      held = held.slice(unneeded);
      heldFrom += unneeded;
    }
    return result;
  }

  /** How many samples can be made of what is there: each needs `half` samples on both sides of its place. */
  const ready = () => Math.max(made, Math.ceil(((heldFrom + held.length - half) * up) / down));

  function append(samples: Float32Array<ArrayBuffer>) {
    const joined = new Float32Array(held.length + samples.length);
    joined.set(held);
    joined.set(samples, held.length);
    held = joined;
  }

  return {
    push(samples) {
      append(samples);
      received += samples.length;
      return resample(ready());
    },
    finish() {
      append(new Float32Array(half + 1));
      return resample(Math.max(made, Math.round((received * to) / from)));
    },
  };
}

function weigh(filter: Float32Array, samples: Float32Array, at: number): number {
  let sum = 0;
  for (let tap = 0; tap < filter.length; tap += 1) sum += (filter[tap] ?? 0) * (samples[at + tap] ?? 0);
  return sum;
}

/** The weights around a place between two samples, `fraction` of the way from the first to the second; together they are 1. */
function makeFilter(fraction: number, half: number, cutoff: number): Float32Array {
  const filter = Float32Array.from({ length: 2 * half }, (_, tap) =>
    windowedSinc((tap - half + 1 - fraction) * cutoff),
  );
  const total = filter.reduce((sum, weight) => sum + weight, 0);
  return filter.map((weight) => weight / total);
}

/** The sinc under a Hann window that ends at `REACH`. */
function windowedSinc(x: number): number {
  if (Math.abs(x) >= REACH) return 0;
  const window = 0.5 + 0.5 * Math.cos((Math.PI * x) / REACH);
  return x === 0 ? 1 : (window * Math.sin(Math.PI * x)) / (Math.PI * x);
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
