/** The height of the drawing in its own units; the middle line is silence. */
export const ENVELOPE_HEIGHT = 100;

const MIDDLE = ENVELOPE_HEIGHT / 2;

/** Half the least thickness: silence is a line, not nothing. */
const LEAST = 1;

/** Draws one half of an envelope, peaks or RMS (0 … 1), as a closed path that is one unit wide per stretch and mirrored at the middle. */
export function drawEnvelope(values: readonly number[]): string {
  if (values.length === 0) return '';
  const reach = values.map((value) => Math.max(value * MIDDLE, LEAST));
  const above = reach.map((height, index) => `${index + 0.5} ${round(MIDDLE - height)}`);
  const below = reach.map((height, index) => `${index + 0.5} ${round(MIDDLE + height)}`).toReversed();
  return `M0 ${MIDDLE}L${above.join('L')}L${values.length} ${MIDDLE}L${below.join('L')}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
