import type { TextMarks } from '#blocks/transcripts/create-text-marks.ts';
import type { TextHit } from '#blocks/transcripts/find-in-texts.ts';
import { rangeInText } from '#blocks/transcripts/range-in-text.ts';
import { findCueText } from './find-cue-text.ts';

type Marked = { place: TextHit; row: HTMLElement };

/**
 * Marks places in the texts of a list of cues as far as they are in sight: while something moves on the page, browsers go through all marks
 * at every frame, and there may be thousands. Returns the way to stop, which takes the marks away.
 */
export function markInView(list: HTMLElement, marks: TextMarks, places: readonly TextHit[]): () => void {
  const stretches = groupByStretch(list, places);
  const seen = new Set<Element>();

  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) seen.add(target);
      else seen.delete(target);
    }
    marks.show([...seen].flatMap((stretch) => rangesOf(stretches.get(stretch) ?? [])));
  });

  for (const stretch of stretches.keys()) observer.observe(stretch);
  return () => {
    observer.disconnect();
    marks.clear();
  };
}

function groupByStretch(list: HTMLElement, places: readonly TextHit[]): Map<Element, Marked[]> {
  const rows = new Map([...list.querySelectorAll<HTMLElement>('[data-cue]')].map((row) => [row.dataset['cue'], row]));
  const stretches = new Map<Element, Marked[]>();
  for (const place of places) {
    const row = rows.get(String(place.index));
    const stretch = row?.closest('[data-stretch]');
    if (row === undefined || stretch === null || stretch === undefined) continue;
    const marked = stretches.get(stretch);
    if (marked === undefined) stretches.set(stretch, [{ place, row }]);
    else marked.push({ place, row });
  }
  return stretches;
}

function rangesOf(marked: readonly Marked[]): Range[] {
  return marked.flatMap(({ place, row }) => {
    const node = findCueText(row);
    return node === null ? [] : [rangeInText(node, place)];
  });
}
