import type { GrownEnvelope } from '#blocks/audio/grow-envelope.ts';
import type { Envelope } from '#blocks/audio/measure-envelope.ts';
import { collectLevels } from './collect-levels.ts';
import { findSilences } from './find-silences.ts';
import { foldEnvelope } from './fold-envelope.ts';
import type { MediaFault } from './media-fault.ts';
import type { Span } from './span.ts';
import { streamPcm, type SoundLoss, type StreamOptions } from './stream-pcm.ts';

/** What the sound of a recording is, all of it measured. Times in seconds. */
export type RecordingScan = Omit<SoundLoss, 'isGone'> & {
  /** What was decoded. */
  duration: number;
  /** 1,600 points, or one for each hundredth of a second of a shorter recording. */
  envelope: Envelope;
  /** The pauses, at least 0.3 s long, in order. */
  silences: Span[];
  /** Nothing in it is loud enough to be speech. */
  isSilent: boolean;
};

type ScanOptions = Pick<StreamOptions, 'onProgress' | 'signal'> & {
  /** Gets the drawing of what has been decoded so far, with each progress. */
  onGrown?: (grown: GrownEnvelope) => void;
};

/** Peaks below this are the hiss of a muted microphone (−40 dB of full scale). */
const SILENCE_PEAK = 0.01;

/**
 * Goes through a recording once, decoding as it goes: an hour of MP3 in about ten seconds, without its samples ever being there at
 * once. Rejects with the signal's reason when it aborts.
 */
export async function scanRecording(
  blob: Blob,
  { onProgress, onGrown, signal }: ScanOptions = {},
): Promise<RecordingScan | MediaFault> {
  const stream = await streamPcm(blob, { signal, onProgress: tellProgress });
  if (typeof stream === 'string') return stream;
  const collector = collectLevels(stream.sampleRate);
  function tellProgress(share: number) {
    onProgress?.(share);
    if (onGrown === undefined) return;
    const levels = collector.levels();
    onGrown({ envelope: foldEnvelope(levels), seconds: levels.duration });
  }
  for await (const { samples } of stream.blocks) collector.push(samples);
  const { gaps, isIncomplete, isGone } = stream.loss;
  if (isGone) return 'gone';
  const levels = collector.levels();
  return {
    duration: levels.duration,
    envelope: foldEnvelope(levels),
    silences: findSilences(levels),
    isSilent: levels.peaks.every((peak) => peak < SILENCE_PEAK),
    gaps,
    isIncomplete,
  };
}
