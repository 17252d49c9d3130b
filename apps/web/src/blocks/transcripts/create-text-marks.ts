/** What text is marked for; the later wins where two meet. */
export const TEXT_MARKS = ['transcript-doubt', 'transcript-found', 'transcript-found-here', 'transcript-word'] as const;

/** Marks of one kind; what is shown takes the place of what was. Ranges that are moved afterwards move the marks. */
export type TextMarks = { show: (ranges: readonly Range[]) => void; clear: () => void };

/**
 * Marks stretches of text without a change of the document, by the CSS Custom Highlight API (CSSWG, css-highlight-api-1): ten thousand
 * words stay in as few text nodes as there are segments. Null in a browser without it. How they look is `TEXT_MARK_LOOK`.
 */
export function createTextMarks(name: (typeof TEXT_MARKS)[number]): TextMarks | null {
  if (typeof Highlight === 'undefined' || !('highlights' in CSS)) return null;
  return {
    show(ranges) {
      const marks = new Highlight(...ranges);
      marks.priority = TEXT_MARKS.indexOf(name);
      CSS.highlights.set(name, marks);
    },
    clear: () => void CSS.highlights.delete(name),
  };
}
