import { createPace } from './create-pace.ts';
import { createResampler } from './create-resampler.ts';
import { createTimeline, type PlacedSamples } from './create-timeline.ts';
import type { DecodedBlock } from './decoded-block.ts';
import type { MediaFault } from './media-fault.ts';
import { mixDown } from './mix-down.ts';
import { openSound, type OpenSound } from './open-sound.ts';
import { splitBlock } from './split-block.ts';
import type { Span } from './span.ts';

/** What of a file could not be decoded; it is known when its stream has ended. */
export type SoundLoss = {
  /** Stretches that have no sound, or damaged sound; silence stands there. */
  gaps: Span[];
  /** More of it is missing: its end, or parts whose place cannot be told. */
  isIncomplete: boolean;
  /** It was changed or taken away while it was read. */
  isGone: boolean;
};

/** One channel of a recording, in order and without holes; the blocks can be gone through once. */
export type PcmStream = {
  /** In Hz. */
  sampleRate: number;
  /** Seconds of the whole recording, as its file says; decoding tells the truth. Null when the file is too damaged to tell. */
  duration: number | null;
  /** Half a second and less each, in -1 … 1; `start` is in seconds of the recording. */
  blocks: AsyncIterable<PlacedSamples>;
  loss: SoundLoss;
};

export type StreamOptions = Partial<Span> & {
  /** In Hz; the recording's own when it is not given. */
  sampleRate?: number;
  /** Gets the share that is done, 0 … 1, about a hundred times. */
  onProgress?: ((share: number) => void) | undefined;
  signal?: AbortSignal | undefined;
};

/** The share after which progress is told again. */
const PROGRESS_STEP = 0.01;
/** Ends differ by this much (seconds) without anything missing: padding of encoders, rounded durations. */
const USUAL_DIFFERENCE = 1;

/**
 * Decodes a recording, or the span of it between `start` and `end` (seconds), to one channel while it is gone through: an hour
 * takes no more memory than a minute. The page's thread is left to the page every few milliseconds.
 * Rejects, and so do the blocks, with the signal's reason when it aborts. A damaged file is decoded as far as it goes.
 */
export async function streamPcm(blob: Blob, options: StreamOptions = {}): Promise<PcmStream | MediaFault> {
  const { signal } = options;
  signal?.throwIfAborted();
  const sound = await openSound(blob, options.start ?? 0);
  if (typeof sound === 'string') return sound;
  const loss: SoundLoss = { gaps: [], isIncomplete: false, isGone: false };
  const source = sound.blocks[Symbol.asyncIterator]();
  const first = await source.next();
  if (first.done === true || signal?.aborted === true) {
    await source.return?.();
    sound.close();
    signal?.throwIfAborted();
    return sound.fault() === 'gone' ? 'gone' : 'undecodable';
  }
  const blocks = streamOut({ sound, first: first.value, source, loss, options });
  return { sampleRate: options.sampleRate ?? sound.sampleRate, duration: sound.duration, blocks, loss };
}

type Decoding = {
  sound: OpenSound;
  first: DecodedBlock;
  source: AsyncIterator<DecodedBlock>;
  loss: SoundLoss;
  options: StreamOptions;
};

async function* streamOut({ sound, first, source, loss, options }: Decoding): AsyncGenerator<PlacedSamples> {
  const { start = 0, end = Infinity, sampleRate = sound.sampleRate, signal } = options;
  const resampler = createResampler({ from: sound.sampleRate, to: sampleRate });
  const wanted = sound.duration === null ? null : Math.min(end, sound.duration);
  let made = 0;
  let told = 0;
  function place(samples: Float32Array<ArrayBuffer>): PlacedSamples {
    const placed = { start: start + made / sampleRate, samples };
    made += samples.length;
    const share = wanted === null ? 0 : Math.min(1, made / sampleRate / (wanted - start));
    if (share < told + PROGRESS_STEP) return placed;
    told = share;
    options.onProgress?.(share);
    return placed;
  }
  try {
    for await (const samples of lineUp({ sound, first, source, loss, options })) {
      signal?.throwIfAborted();
      const resampled = resampler.push(samples);
      if (resampled.length > 0) yield place(resampled);
    }
    signal?.throwIfAborted();
    const rest = resampler.finish();
    if (rest.length > 0) yield place(rest);
    if (told < 1) options.onProgress?.(1);
    const isShort = wanted !== null && start + made / sampleRate < wanted - USUAL_DIFFERENCE;
    loss.isGone = sound.fault() === 'gone';
    loss.isIncomplete = isShort || sound.fault() === 'unreadable';
  } finally {
    sound.close();
  }
}

async function* lineUp({ sound, first, source, loss, options }: Decoding): AsyncGenerator<Float32Array<ArrayBuffer>> {
  const { start = 0, end = Infinity } = options;
  const { sampleRate, origin } = sound;
  const timeline = createTimeline({ start, end, sampleRate, onGap: (gap) => loss.gaps.push(gap) });
  const pause = createPace();
  for await (const block of startWith(first, source)) {
    for (const piece of splitBlock(block, sampleRate)) {
      yield* timeline.place({ start: piece.start - origin, samples: mixDown(piece.channels) });
      await pause();
    }
    if (timeline.isFull) return;
  }
}

async function* startWith(first: DecodedBlock, source: AsyncIterator<DecodedBlock>): AsyncGenerator<DecodedBlock> {
  yield first;
  yield* { [Symbol.asyncIterator]: () => source };
}
