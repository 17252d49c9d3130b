import { useEffect, type RefObject } from 'react';
import { createTextMarks } from '#blocks/transcripts/create-text-marks.ts';
import type { TextHit } from '#blocks/transcripts/find-in-texts.ts';
import { findRow } from './find-row.ts';
import { markInView } from './mark-in-view.ts';
import { showRow } from './show-row.ts';

type FoundMarksOptions = {
  list: RefObject<HTMLElement | null>;
  hits: readonly TextHit[];
  /** The one that is looked at; null for none. */
  here: TextHit | null;
};

/** Marks what has been found in a transcript, and brings the place that is looked at into sight. */
export function useFoundMarks({ list, hits, here }: FoundMarksOptions): void {
  useEffect(() => {
    const marks = createTextMarks('transcript-found');
    if (list.current === null || marks === null || hits.length === 0) return undefined;
    return markInView(list.current, marks, hits);
  }, [list, hits]);

  useEffect(() => {
    const element = list.current;
    if (element === null || here === null) return undefined;
    const row = findRow(element, here.index);
    if (row !== null) showRow(row);
    const marks = createTextMarks('transcript-found-here');
    return marks === null ? undefined : markInView(element, marks, [here]);
  }, [list, here]);
}
