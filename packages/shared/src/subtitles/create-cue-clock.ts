import { createTextClock, type TextClock } from '#transcription/create-text-clock.ts';
import { locateWords } from '#transcription/locate-words.ts';
import type { TranscriptWord } from '#transcription/transcript-result.ts';
import { wordsWithin } from '#transcription/words-within.ts';

/**
 * Tells when each place of a cue's text is said: by the times of the transcript's words (in order) that still stand in it, in between
 * by the share of the length.
 */
export function createCueClock(
  { start, end, text }: { start: number; end: number; text: string },
  words: readonly TranscriptWord[],
): TextClock {
  const near = wordsWithin(words, { start, end });
  const limit = (time: number) => Math.min(end, Math.max(start, time));
  const anchors = locateWords(text, near).flatMap((span, index) => {
    const word = near[index];
    if (span === null || word === undefined) return [];
    return [
      { offset: span.start, time: limit(word.start) },
      { offset: span.end, time: limit(word.end) },
    ];
  });
  const first = { offset: 0, time: start };
  const last = { offset: text.length, time: end };
  return createTextClock(text, [first, ...anchors, last]);
}
