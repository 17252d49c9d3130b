import { createDecoder } from 'libopus-wasm';
import type { AudioBlock } from './audio-block.ts';

// libopus itself mixes to mono and decodes to 16 kHz, which is all that recognition hears.
const SAMPLE_RATE = 16_000;
const SAMPLES_PER_GRANULE = SAMPLE_RATE / 48_000;

/** Bare Opus packets of a mono or stereo stream, without the first `preSkip` samples (at 48 kHz), which only settle the codec. */
export async function* decodeOpus(packets: AsyncIterable<Uint8Array>, preSkip: number): AsyncGenerator<AudioBlock> {
  const decoder = await createDecoder({ channels: 1, sampleRate: SAMPLE_RATE });
  let toSkip = Math.round(preSkip * SAMPLES_PER_GRANULE);
  try {
    for await (const packet of packets) {
      const samples = decoder.decodeFloat(packet);
      yield { channels: [samples.subarray(toSkip)], sampleRate: SAMPLE_RATE };
      toSkip = Math.max(0, toSkip - samples.length);
    }
  } finally {
    decoder.free();
  }
}
