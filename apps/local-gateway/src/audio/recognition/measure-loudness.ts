/** The loudness of each whole frame of a signal in dB below full scale; digital silence is -100. */
export function measureLoudness(samples: Float32Array, frameLength: number): Float32Array {
  return Float32Array.from({ length: Math.floor(samples.length / frameLength) }, (_, frame) => {
    let energy = 0;
    for (let index = frame * frameLength; index < (frame + 1) * frameLength; index += 1)
      energy += (samples[index] ?? 0) ** 2;
    return 10 * Math.log10(energy / frameLength + 1e-10);
  });
}
