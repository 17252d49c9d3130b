import type { Problem } from '#errors/problem.ts';
import type { Usage } from '#runs/run.ts';

/**
 * A piece of a transcript with its times in seconds from the beginning of the audio. What the model says of its own certainty is
 * absent where the answer does not say it: the mean natural logarithm of the tokens' probabilities, the probability that there is
 * no speech, and how well the text compresses (OpenAI's API reference, verbose_json).
 */
export type TranscriptSegment = {
  start: number;
  end: number;
  text: string;
  avgLogprob?: number;
  noSpeechProb?: number;
  compressionRatio?: number;
  speaker?: string;
};

/** A word of a transcript with its times in seconds from the beginning of the audio, and its probability (0 to 1) where one is told. */
export type TranscriptWord = { start: number; end: number; text: string; probability?: number };

/** A token of a transcript with the natural logarithm of its probability; the texts of all, put together, are the transcript. */
export type TranscriptToken = { text: string; logprob: number };

/** The response formats of the documented contract, and the one of models that tell speakers apart. */
export type TranscriptFormat = 'json' | 'verbose_json' | 'text' | 'srt' | 'vtt' | 'diarized_json';

/**
 * What a transcription request led to. `format` is what was answered, by its bytes; `asRequested` tells whether that is what was
 * asked for. `language` and `duration` (seconds) are null and the lists, in order of time, empty where the answer does not say.
 * `isWrapped`: what is documented came inside something else, a code fence or an outer object. `isUnfinished`: an event stream
 * ended without its last event. Both are absent otherwise.
 */
export type TranscriptResult =
  | {
      kind: 'transcript';
      text: string;
      language: string | null;
      duration: number | null;
      segments: TranscriptSegment[];
      words: TranscriptWord[];
      tokens: TranscriptToken[];
      format: TranscriptFormat;
      asRequested: boolean;
      usage: Usage | null;
      isWrapped?: true;
      isUnfinished?: true;
    }
  | { kind: 'problem'; problem: Problem }
  | { kind: 'empty' };
