/** Pixels down the text. */
type Stretch = { top: number; bottom: number };

/** How far a text has to be scrolled so that a stretch of it shows: not at all when it does, its beginning when it is too tall. */
export function scrollToShow({ top, bottom }: Stretch, { scrollTop, height }: { scrollTop: number; height: number }) {
  if (top < scrollTop) return top;
  if (bottom > scrollTop + height) return Math.min(top, bottom - height);
  return scrollTop;
}
