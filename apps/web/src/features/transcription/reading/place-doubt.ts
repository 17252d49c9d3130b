import type { Cue } from '@lineup/shared/subtitles/cue.ts';
import type { Doubt } from '@lineup/shared/transcription/doubt.ts';
import { wordsWithin } from '@lineup/shared/transcription/words-within.ts';
import type { TextHit } from '#blocks/transcripts/find-in-texts.ts';
import type { PlacedWord } from '#blocks/transcripts/place-spoken-words.ts';

/** Seconds by which a doubt and the words it is about may differ. */
const SLACK = 0.01;

/**
 * Where a doubt stands in the cues as they are now: its words where these have times, else its text in the cue that is said then. Empty
 * where a person has written something else.
 */
export function placeDoubt(
  doubt: Doubt,
  { cues, words }: { cues: readonly Cue[]; words: readonly PlacedWord[] },
): TextHit[] {
  const told = wordsWithin(words, { start: doubt.start - SLACK, end: doubt.end + SLACK });
  if (told.length > 0) return joinWords(told);
  const text = doubt.text.trim();
  const index = cues.findIndex((cue) => isSaidThen(cue, doubt) && cue.text.includes(text));
  const from = cues[index]?.text.indexOf(text) ?? -1;
  return from === -1 || text === '' ? [] : [{ index, from, to: from + text.length }];
}

/** One stretch for each cue that the words are in. */
function joinWords(words: readonly PlacedWord[]): TextHit[] {
  const hits: TextHit[] = [];
  for (const { index, from, to } of words) {
    const last = hits.at(-1);
    if (last?.index === index) last.to = to;
    else hits.push({ index, from, to });
  }
  return hits;
}

function isSaidThen({ start, end }: Cue, doubt: Doubt): boolean {
  return start === null || end === null || (start < doubt.end + SLACK && end > doubt.start - SLACK);
}
