/** The height of the drawing in its own units. */
export const RULER_HEIGHT = 1;

/**
 * Draws where segments lie as one closed path per run of them, `width` units wide for `duration` seconds. One path costs the same for
 * ten segments and for a thousand.
 */
export function drawSegments(
  segments: readonly { start: number; end: number }[],
  { duration, width }: { duration: number; width: number },
): string {
  const place = (seconds: number) => round((Math.min(Math.max(seconds, 0), duration) / duration) * width);
  return duration === 0
    ? ''
    : segments.map(({ start, end }) => `M${place(start)} 0H${place(end)}V${RULER_HEIGHT}H${place(start)}Z`).join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
