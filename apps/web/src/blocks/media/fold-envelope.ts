import type { Envelope } from '#blocks/audio/measure-envelope.ts';
import type { Levels } from './collect-levels.ts';

/** One point for every pixel of a wide window. */
const POINTS = 1_600;

/** Folds levels into the drawing of a recording: a fixed number of points, or one for each level where there are fewer levels. */
export function foldEnvelope({ peaks, squares }: Levels, points: number = POINTS): Envelope {
  const count = Math.min(points, peaks.length);
  const envelope: Envelope = { peaks: [], rms: [] };
  for (let index = 0; index < count; index += 1) {
    const from = Math.floor((index * peaks.length) / count);
    const to = Math.floor(((index + 1) * peaks.length) / count);
    let peak = 0;
    let sum = 0;
    for (let level = from; level < to; level += 1) {
      peak = Math.max(peak, peaks[level] ?? 0);
      sum += squares[level] ?? 0;
    }
    envelope.peaks.push(round(peak));
    envelope.rms.push(round(Math.sqrt(sum / (to - from))));
  }
  return envelope;
}

/** Three decimals are finer than a pixel of any drawing; nothing is drawn above full scale. */
function round(value: number): number {
  return Math.round(Math.min(1, value) * 1_000) / 1_000;
}
