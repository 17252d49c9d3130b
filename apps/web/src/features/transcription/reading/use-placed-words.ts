import type { Cue } from '@lineup/shared/subtitles/cue.ts';
import type { TranscriptWord } from '@lineup/shared/transcription/transcript-result.ts';
import { useDeferredValue } from 'react';
import { placeSpokenWords, type PlacedWord } from '#blocks/transcripts/place-spoken-words.ts';

/** Where the words of a transcript stand in its cues; in long ones a little after they have been edited, so that typing stays quick. */
export function usePlacedWords(words: readonly TranscriptWord[], cues: readonly Cue[]): readonly PlacedWord[] {
  const settled = useDeferredValue(cues);
  return placeSpokenWords({ words, texts: settled });
}
