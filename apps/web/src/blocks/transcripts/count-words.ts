const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** How many words a text has, in any script (Unicode, UAX 29; dictionaries for scripts without spaces). */
export function countWords(text: string): number {
  return Array.from(segmenter.segment(text)).filter(({ isWordLike }) => isWordLike === true).length;
}
