import type { Oklch } from './oklch.ts';
import { toLinearLight } from './to-linear-light.ts';

/** The contrast of two colours (WCAG 2.2, 1.4.3). */
export function contrast(first: Oklch, second: Oklch): number {
  const [high, low] = [luminance(first), luminance(second)].toSorted((a, b) => b - a);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

function luminance(colour: Oklch): number {
  const [red, green, blue] = toLinearLight(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
