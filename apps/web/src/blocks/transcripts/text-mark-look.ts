/** How the marks of `createTextMarks` look, for the elements whose text they are in. */
export const TEXT_MARK_LOOK = [
  '[&::highlight(transcript-word)]:bg-now [&::highlight(transcript-word)]:text-on-now',
  '[&::highlight(transcript-found)]:bg-now-wash [&::highlight(transcript-found)]:text-t1',
  '[&::highlight(transcript-found-here)]:bg-accent [&::highlight(transcript-found-here)]:text-on-accent',
  '[&::highlight(transcript-doubt)]:[text-decoration:underline_wavy_1px_var(--warn)]',
  'forced-colors:[&::highlight(transcript-word)]:bg-[Highlight] forced-colors:[&::highlight(transcript-word)]:text-[HighlightText]',
  'forced-colors:[&::highlight(transcript-found)]:bg-[Mark] forced-colors:[&::highlight(transcript-found)]:text-[MarkText]',
  'forced-colors:[&::highlight(transcript-found-here)]:bg-[Highlight] forced-colors:[&::highlight(transcript-found-here)]:text-[HighlightText]',
].join(' ');
