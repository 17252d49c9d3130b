import type { TextSpan } from '#speech/text-span.ts';

/**
 * Why a place of a transcript is doubtful, with the figure that says so: of the probabilities the lowest, of `text_over_silence` the
 * loudest peak of the recording there (0 to 1).
 */
export type DoubtReason =
  | { kind: 'avg_logprob'; value: number }
  | { kind: 'no_speech_prob'; value: number }
  | { kind: 'compression_ratio'; value: number }
  | { kind: 'word_probability'; value: number }
  | { kind: 'token_probability'; value: number }
  | { kind: 'repetition'; phrase: string; times: number }
  | { kind: 'text_over_silence'; peak: number };

/**
 * A doubtful place: its times in seconds, what stands there, and the index of the segment in which it begins (−1: in none). `span` is
 * where it stands in the transcript's text (UTF-16 offsets), null where that is not known. `isEstimated`: nothing told its times, they
 * are a share of those around.
 */
export type Doubt = {
  start: number;
  end: number;
  reasons: DoubtReason[];
  text: string;
  segment: number;
  span: TextSpan | null;
  isEstimated: boolean;
};
