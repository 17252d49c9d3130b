/** Width of one level with the gap to the next, and without, in CSS pixels. */
const STEP = 3;
const BAR = 2;

/** How many levels fit into a drawing this wide. */
export function levelsWithin(width: number): number {
  return Math.floor(width / STEP);
}

/** Draws levels (peaks 0 to 1, oldest first) as a waveform whose newest end is at the right. */
export function drawLevels(context: CanvasRenderingContext2D, levels: readonly number[]): void {
  const { clientWidth: width, clientHeight: height } = context.canvas;
  context.clearRect(0, 0, width, height);
  for (const [index, level] of levels.entries()) {
    // The root lifts quiet speech into sight, which linear levels would leave a flat line.
    const size = Math.max(1, Math.sqrt(Math.min(level, 1)) * height);
    context.fillRect(width - (levels.length - index) * STEP, (height - size) / 2, BAR, size);
  }
}
