import type { Cue } from '@lineup/shared/subtitles/cue.ts';
import type { Doubt } from '@lineup/shared/transcription/doubt.ts';
import { useEffect, type RefObject } from 'react';
import { createTextMarks } from '#blocks/transcripts/create-text-marks.ts';
import type { PlacedWord } from '#blocks/transcripts/place-spoken-words.ts';
import { markInView } from './mark-in-view.ts';
import { placeDoubt } from './place-doubt.ts';

type DoubtMarksOptions = {
  list: RefObject<HTMLElement | null>;
  doubts: readonly Doubt[];
  cues: readonly Cue[];
  words: readonly PlacedWord[];
};

/** Underlines the doubtful places of a transcript where they stand. */
export function useDoubtMarks({ list, doubts, cues, words }: DoubtMarksOptions): void {
  useEffect(() => {
    const marks = createTextMarks('transcript-doubt');
    if (list.current === null || marks === null || doubts.length === 0) return undefined;
    const places = doubts.flatMap((doubt) => placeDoubt(doubt, { cues, words }));
    return markInView(list.current, marks, places);
  }, [list, doubts, cues, words]);
}
