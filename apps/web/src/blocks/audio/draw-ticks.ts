import { ENVELOPE_HEIGHT } from './draw-envelope.ts';

/** Draws a line from top to bottom at each share (0 … 1) of a width. */
export function drawTicks(ticks: readonly number[], width: number): string {
  return ticks.map((share) => `M${share * width} 0V${ENVELOPE_HEIGHT}`).join('');
}
