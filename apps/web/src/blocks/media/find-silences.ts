import type { Levels } from './collect-levels.ts';
import type { Span } from './span.ts';

/** Shorter ones are within words and between them; seconds. */
const SHORTEST_PAUSE = 0.3;

/** Levels in decibels of full scale are counted from this one up, in steps of one. */
const LOWEST = -90;
/** The shares of the levels that lie below the background and below the speech. */
const BACKGROUND_SHARE = 0.05;
const SPEECH_SHARE = 0.99;
/** The background counts as at most so many decibels below the speech. */
const DEEPEST = 45;
/** Pauses are below this part of the way from background to speech, and this many decibels below the speech at least. */
const PART = 0.3;
const CLEARANCE = 10;

/**
 * Finds the pauses in a recording, in order. What counts as silent depends on the recording: a threshold between its background and
 * its speech, as the quietest twentieth and the loudest hundredth of its levels have them.
 */
export function findSilences({ squares, step, duration }: Levels): Span[] {
  const threshold = 10 ** (findThreshold(squares) / 10);
  const silences: Span[] = [];
  let began = 0;
  for (let level = 0; level <= squares.length; level += 1) {
    if (level < squares.length && (squares[level] ?? 0) < threshold) continue;
    const [start, end] = [began * step, Math.min(duration, level * step)];
    if (end - start >= SHORTEST_PAUSE - step / 2) silences.push({ start: round(start), end: round(end) });
    began = level + 1;
  }
  return silences;
}

/** In decibels of full scale. */
function findThreshold(squares: Float32Array): number {
  const counts = Array.from({ length: 1 - LOWEST }, () => 0);
  let total = 0;
  for (const square of squares) {
    const decibels = Math.round(Math.min(0, 10 * Math.log10(square)));
    // Digital silence is no background: it was put in, or a gate cut the noise off.
    if (decibels < LOWEST) continue;
    counts[decibels - LOWEST] = (counts[decibels - LOWEST] ?? 0) + 1;
    total += 1;
  }
  const speech = levelAbove(counts, SPEECH_SHARE * total);
  const background = Math.max(speech - DEEPEST, levelAbove(counts, BACKGROUND_SHARE * total));
  return Math.min(speech - CLEARANCE, background + PART * (speech - background));
}

/** The level below which so many of the counted ones are. */
function levelAbove(counts: readonly number[], wanted: number): number {
  let counted = 0;
  const index = counts.findIndex((count) => {
    counted += count;
    return counted >= wanted;
  });
  return LOWEST + Math.max(0, index);
}

/** Times are of whole levels; sums of hundredths are not. */
function round(seconds: number): number {
  return Math.round(seconds * 1_000) / 1_000;
}
