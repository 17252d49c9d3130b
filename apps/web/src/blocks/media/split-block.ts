import type { DecodedBlock } from './decoded-block.ts';

/** Seconds of sound that are worked on in one go, a few milliseconds of work. */
const PIECE_SECONDS = 0.5;

/** Cuts a long block into pieces that share its memory. */
export function* splitBlock({ start, channels }: DecodedBlock, sampleRate: number): Generator<DecodedBlock> {
  const frames = channels[0]?.length ?? 0;
  const step = Math.ceil(PIECE_SECONDS * sampleRate);
  for (let at = 0; at < frames; at += step) {
    yield { start: start + at / sampleRate, channels: channels.map((values) => values.subarray(at, at + step)) };
  }
}
