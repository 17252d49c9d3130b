import type { LayoutSource, TranscriptLayout } from './lay-out-transcript.ts';
import type { Transcript } from './transcript.ts';

/**
 * A piece of a recording, from `start` to `end` (seconds of the whole), and its transcript, whose times count from the piece's start; null
 * when there is none. `isSilent`: that is because nothing is said there.
 */
export type RecordingPart = {
  start: number;
  end: number;
  transcript: (LayoutSource & Pick<Transcript, 'tokens'>) | null;
  isSilent?: boolean;
};

/** How well the times of a part's words are known: told, a share of a segment's, or a share of the whole part's. */
export type TimePrecision = 'words' | 'segments' | 'none';

/** A word of a part's text: `start` and `end` are offsets in it, `from` and `to` seconds of the whole recording. */
export type PartWord = { key: string; start: number; end: number; from: number; to: number };

/** A part with a text, laid out; `start` and `end` are those of the part. */
export type LaidOutPart = {
  start: number;
  end: number;
  transcript: LayoutSource & Pick<Transcript, 'tokens'>;
  layout: TranscriptLayout;
  precision: TimePrecision;
  words: readonly PartWord[];
};
