/** Zero crossings of the sinc on each side: sixteen keep speech clean, and a change of rate between pieces is rare. */
const REACH = 16;

/** Changes the rate of one channel by interpolation with a windowed sinc, which also leaves out what the new rate cannot carry. */
export function resample(samples: Float32Array, { from, to }: { from: number; to: number }): Float32Array<ArrayBuffer> {
  const cutoff = Math.min(1, to / from);
  const width = REACH / cutoff;
  return Float32Array.from({ length: Math.round((samples.length * to) / from) }, (_, index) => {
    const center = (index * from) / to;
    let sum = 0;
    let weights = 0;
    for (let at = Math.ceil(center - width); at <= center + width; at += 1) {
      const weight = windowedSinc((at - center) * cutoff);
      sum += weight * (samples[at] ?? 0);
      weights += weight;
    }
    return sum / weights;
  });
}

/** The sinc under a Hann window that ends at `REACH`. */
function windowedSinc(x: number): number {
  const window = 0.5 + 0.5 * Math.cos((Math.PI * x) / REACH);
  return x === 0 ? 1 : (window * Math.sin(Math.PI * x)) / (Math.PI * x);
}
