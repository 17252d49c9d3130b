import { toDecibels } from './to-decibels.ts';

/** Where an amplitude stands on a meter of this many decibels, 0 (bottom and below) to 1 (full scale). */
export function meterPosition(amplitude: number, range: number): number {
  return Math.min(1, Math.max(0, 1 + toDecibels(amplitude) / range));
}
