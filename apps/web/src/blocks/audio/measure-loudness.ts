import { kWeighting } from './k-weighting.ts';

/** Blocks of 400 ms overlap by three quarters, so each is four of these steps. */
const STEPS_PER_SECOND = 10;
const STEPS_PER_BLOCK = 4;

/** Quieter blocks are silence, in LUFS. */
const ABSOLUTE_GATE = -70;

/** Blocks that are this much quieter than the rest, in LU, are pauses. */
const RELATIVE_GATE = -10;

/**
 * The integrated loudness of a sound in LUFS by ITU-R BS.1770-4 with the gating of EBU R 128, of mono and stereo (the weights of
 * surround channels are left out); null when it is shorter than a block or all of it is silence.
 */
export function measureLoudness(channels: readonly Float32Array[], sampleRate: number): number | null {
  const blocks = measureBlocks(channels, sampleRate);
  const audible = blocks.filter((power) => loudness(power) > ABSOLUTE_GATE);
  const gate = loudness(mean(audible)) + RELATIVE_GATE;
  const loud = audible.filter((power) => loudness(power) > gate);
  return loud.length === 0 ? null : loudness(mean(loud));
}

/** The weighted power of every block, all channels together. */
function measureBlocks(channels: readonly Float32Array[], sampleRate: number): number[] {
  const frames = channels[0]?.length ?? 0;
  const border = (step: number) => Math.round((step * sampleRate) / STEPS_PER_SECOND);
  const energies: number[] = [];
  for (let step = 0; border(step + 1) <= frames; step += 1) energies.push(0);

  for (const samples of channels) {
    const measure = createMeter(sampleRate);
    for (const [step, energy] of energies.entries()) {
      energies[step] = energy + measure(samples.subarray(border(step), border(step + 1)));
    }
  }
  return energies.slice(STEPS_PER_BLOCK - 1).map((_, step) => {
    const energy = energies.slice(step, step + STEPS_PER_BLOCK).reduce((sum, value) => sum + value, 0);
    return energy / (border(step + STEPS_PER_BLOCK) - border(step));
  });
}

/** Sums the squares of the weighted samples of one channel, stretch after stretch. */
function createMeter(sampleRate: number): (samples: Float32Array) => number {
  const { shelf, highPass } = kWeighting(sampleRate);
  const [b0, b1, b2] = shelf.b;
  const [a1, a2] = shelf.a;
  const [d0, d1, d2] = highPass.b;
  const [c1, c2] = highPass.a;
  /** What both filters, in the transposed direct form II, remember from one stretch to the next. */
  const memory = new Float64Array(4);

  return (samples) => {
    let [s1 = 0, s2 = 0, h1 = 0, h2 = 0] = memory;
    let energy = 0;
    for (let frame = 0; frame < samples.length; frame += 1) {
      const sample = samples[frame] ?? 0;
      const shelved = b0 * sample + s1;
      s1 = b1 * sample - a1 * shelved + s2;
      s2 = b2 * sample - a2 * shelved;
      const weighted = d0 * shelved + h1;
      h1 = d1 * shelved - c1 * weighted + h2;
      h2 = d2 * shelved - c2 * weighted;
      energy += weighted * weighted;
    }
    memory.set([s1, s2, h1, h2]);
    return energy;
  };
}

function loudness(power: number): number {
  return -0.691 + 10 * Math.log10(power);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
