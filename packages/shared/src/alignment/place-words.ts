import type { TranscriptSegment, TranscriptWord } from '#transcription/transcript-result.ts';
import { placeByPieces } from './place-by-pieces.ts';
import type { SpokenWord } from './spoken-word.ts';
import type { WordTime } from './word-time.ts';

const HAS_LETTER = /[\p{L}\p{N}]/u;

/** What a transcript tells about times. Both lists may be empty, and their texts differ a little from that of the transcript. */
export type TranscriptTimes = { words: readonly TranscriptWord[]; segments: readonly TranscriptSegment[] };

/**
 * When each word of a transcript is said: by the times of words where the answer has them, else by its share of the segment that it
 * stands in (not `exact`). Words may be cut differently on both sides. Null where nothing is known.
 */
export function placeWords(spoken: readonly SpokenWord[], { words, segments }: TranscriptTimes): (WordTime | null)[] {
  const told = placeByPieces(spoken, words);
  if (told.every((time) => time !== null)) return told;
  const reckoned = placeByPieces(spoken, segments);
  const limits = nextStarts(told);
  let earliest: number | null = null;
  return spoken.map(({ text }, index) => {
    const time = told[index] ?? fit(reckoned[index] ?? null, earliest, limits[index] ?? Infinity);
    if (time !== null) earliest = time.end;
    // A mark takes no time.
    if (time !== null || earliest === null || HAS_LETTER.test(text)) return time;
    return { start: earliest, end: earliest, exact: false };
  });
}

/** For each word, when the next one of a told time begins. */
function nextStarts(times: readonly (WordTime | null)[]): number[] {
  let next = Infinity;
  return times
    .toReversed()
    .map((time) => {
      const limit = next;
      next = time?.start ?? next;
      return limit;
    })
    .toReversed();
}

/** A reckoned time, kept between the told ones around it. */
function fit(time: WordTime | null, earliest: number | null, latest: number): WordTime | null {
  if (time === null) return null;
  const start = Math.max(earliest ?? 0, Math.min(time.start, latest));
  return { start, end: Math.max(start, Math.min(time.end, latest)), exact: false };
}
