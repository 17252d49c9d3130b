/** Less than this (pixels) is a browser's own bar that comes and goes, not a keyboard. */
const LEAST_KEYBOARD = 120;

/**
 * How high the page may be to end above the keyboard of a touch screen; null where nothing covers it. `layout` is the height that pages
 * are laid out in, `visual` what of it is seen. A page that is zoomed in shows less of itself too, and stays as it is.
 */
export function heightAboveKeyboard({
  layout,
  visual,
  scale,
}: {
  layout: number;
  visual: number;
  scale: number;
}): number | null {
  const isZoomed = scale > 1.01;
  return isZoomed || layout - visual < LEAST_KEYBOARD ? null : Math.round(visual);
}
