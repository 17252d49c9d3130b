type Frames = { from: number; to: number };

/** The peak and the RMS over all channels of some frames, 0 … 1, to three decimals. */
export function measureStretch(channels: readonly Float32Array[], { from, to }: Frames): { peak: number; rms: number } {
  let peak = 0;
  let squares = 0;
  for (const samples of channels) {
    for (let frame = from; frame < to; frame += 1) {
      const sample = samples[frame] ?? 0;
      peak = Math.max(peak, Math.abs(sample));
      squares += sample * sample;
    }
  }
  return {
    peak: round(Math.min(1, peak)),
    rms: round(Math.min(1, Math.sqrt(squares / ((to - from) * channels.length)))),
  };
}

/** Three decimals are finer than a pixel of any drawing, and than any pause needs. */
function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
