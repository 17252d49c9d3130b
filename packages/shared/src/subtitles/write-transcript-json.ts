import { locateWords } from '#transcription/locate-words.ts';
import type { TranscriptWord } from '#transcription/transcript-result.ts';
import { wordsWithin } from '#transcription/words-within.ts';
import type { Cue } from './cue.ts';
import { cuesToText } from './cues-to-text.ts';
import { isTimed } from './is-timed.ts';

/** An edited transcript: its cues, and what the answer told of the whole; `words` with their times, in order. */
export type EditedTranscript = {
  cues: readonly Cue[];
  language: string | null;
  duration: number | null;
  words: readonly TranscriptWord[];
};

/**
 * Writes an edited transcript in the shape of `verbose_json` (OpenAI's API reference), LF line ends. Its words are those that still stand in
 * their cue, with the times they had; what is not known is left out, and cues without times are in the text alone.
 */
export function writeTranscriptJson({ cues, language, duration, words }: EditedTranscript): string {
  const timed = cues.filter(isTimed);
  const kept = timed.flatMap((cue) => {
    const near = wordsWithin(words, cue);
    const spans = locateWords(cue.text, near);
    return near.filter((_, index) => spans[index] !== null);
  });
  const value = {
    task: 'transcribe',
    ...(language !== null && { language }),
    ...(duration !== null && { duration }),
    // Names are no part of what was said.
    text: cuesToText(cues.map(({ id, start, end, text }) => ({ id, start, end, text }))),
    segments: timed.map(({ start, end, text, speaker }, id) => ({
      id,
      start,
      end,
      text,
      ...(speaker !== undefined && { speaker }),
    })),
    ...(kept.length > 0 && { words: kept.map(({ text, start, end }) => ({ word: text, start, end })) }),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
