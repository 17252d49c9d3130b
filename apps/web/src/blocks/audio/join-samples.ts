import type { PcmBlock } from './create-pcm-decoder.ts';
import { resample } from './resample.ts';

/** Puts sounds one after the other, at the rate of the first and with as many channels as any of them has. */
export function joinSamples(blocks: readonly PcmBlock[]): PcmBlock {
  const sampleRate = blocks[0]?.sampleRate ?? 0;
  const atRate = blocks.map((block) => channelsAt(block, sampleRate));
  const count = Math.max(0, ...atRate.map((channels) => channels.length));
  const frames = atRate.reduce((sum, channels) => sum + framesOf(channels), 0);

  const channels = Array.from({ length: count }, () => new Float32Array(frames));
  for (const [index, joined] of channels.entries()) {
    let at = 0;
    for (const part of atRate) {
      // Mono sounds from every side.
      const samples = part[index] ?? part[0];
      if (samples !== undefined) joined.set(samples, at);
      at += framesOf(part);
    }
  }
  return { sampleRate, channels };
}

function channelsAt({ sampleRate, channels }: PcmBlock, wanted: number): PcmBlock['channels'] {
  if (sampleRate === wanted) return channels;
  return channels.map((samples) => resample(samples, { from: sampleRate, to: wanted }));
}

function framesOf(channels: readonly Float32Array[]): number {
  return channels[0]?.length ?? 0;
}
