import type { Problem } from '#errors/problem.ts';
import type { Usage } from '#runs/run.ts';

/** A piece of a transcript with its times in seconds from the beginning of the audio. */
export type TranscriptSegment = { start: number; end: number; text: string };

/** A word of a transcript with its times in seconds from the beginning of the audio. */
export type TranscriptWord = { start: number; end: number; text: string };

/** The response formats of the documented contract. */
export type TranscriptFormat = 'json' | 'verbose_json' | 'text' | 'srt' | 'vtt';

/**
 * What a transcription request led to. `format` is what was answered, by its bytes; `asRequested` tells whether that is what was
 * asked for. `language` and `duration` (seconds) are null and the lists empty where the answer does not say.
 */
export type TranscriptResult =
  | {
      kind: 'transcript';
      text: string;
      language: string | null;
      duration: number | null;
      segments: TranscriptSegment[];
      words: TranscriptWord[];
      format: TranscriptFormat;
      asRequested: boolean;
      usage: Usage | null;
    }
  | { kind: 'problem'; problem: Problem }
  | { kind: 'empty' };
