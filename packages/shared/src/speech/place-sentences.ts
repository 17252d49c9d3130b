import { findPauses, type Pause } from './find-pauses.ts';
import { spreadBorders } from './spread-borders.ts';

/** `lengths` are what each sentence weighs (any unit), `levels` the RMS per `step` seconds; `from` and `to` (seconds) bound the part of the sound that they fill. */
export type SpokenSentences = {
  lengths: readonly number[];
  levels: readonly number[];
  step: number;
  from?: number;
  to?: number;
};

/** One way to place the borders so far: the last one is `at`, in a pause or (`isHeard` false) where proportion puts it. */
type Way = { at: number; isHeard: boolean; cost: number; before: Way | null };

/** What a second of pause is worth, in shares of a sentence by which its length may differ from the expected. */
const PAUSE_WORTH = 1.5;
const LONGEST_WORTH = 0.8;
const UNHEARD_COST = 0.3;
/** Pauses tried per border, on either side of where proportion puts it; bounds the work on hours of sound. */
const REACH = 20;

/**
 * The seconds at which each sentence begins in a sound: the first at `from`, the others in the middle of a pause. Of all ways to give
 * the borders pauses in order (dynamic programming), the one whose sentences last most nearly as long as their weights say and whose
 * pauses are long; a border without a likely pause stands in proportion between its neighbours.
 */
export function placeSentences({
  lengths,
  levels,
  step,
  from = 0,
  to = levels.length * step,
}: SpokenSentences): number[] {
  const { voice, pauses } = findPauses(levels.slice(Math.round(from / step), Math.round(to / step)), step);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const durations = lengths.map(
    (length) => (total > 0 ? length / total : 1 / lengths.length) * (voice.end - voice.start),
  );
  const borders = spreadBorders(chooseBorders(durations, voice, pauses), durations, voice);
  return lengths.map((_, index) => Math.min(to, from + (index === 0 ? 0 : (borders[index - 1] ?? 0))));
}

/** The borders between the sentences; null where none of the pauses is likely. */
function chooseBorders(
  durations: readonly number[],
  voice: { start: number; end: number },
  pauses: readonly Pause[],
): (number | null)[] {
  let ways: Way[] = [{ at: voice.start, isHeard: true, cost: 0, before: null }];
  let expected = voice.start;
  for (const duration of durations.slice(0, -1)) {
    expected += duration;
    const before = ways;
    const heard = nearestPauses(pauses, expected).flatMap((pause) => extendTo(pause, before, duration) ?? []);
    ways = [...heard, extendUnheard(before, duration)];
  }
  const last = durations.at(-1) ?? 0;
  const best = cheapest(ways, ({ at, cost }) => cost + misfit(voice.end - at, last));
  const borders: (number | null)[] = [];
  for (let way = best; way?.before; way = way.before) borders.unshift(way.isHeard ? way.at : null);
  return borders;
}

function nearestPauses(pauses: readonly Pause[], expected: number): readonly Pause[] {
  const found = pauses.findIndex(({ middle }) => middle >= expected);
  const at = found === -1 ? pauses.length : found;
  return pauses.slice(Math.max(0, at - REACH), at + REACH);
}

function extendTo({ middle, length }: Pause, ways: readonly Way[], duration: number): Way | null {
  const costOf = ({ at, cost }: Way) => cost + misfit(middle - at, duration);
  const before = cheapest(
    ways.filter(({ at }) => at < middle),
    costOf,
  );
  if (before === null) return null;
  const worth = PAUSE_WORTH * Math.min(length, LONGEST_WORTH);
  return { at: middle, isHeard: true, cost: costOf(before) - worth, before };
}

function extendUnheard(ways: readonly Way[], duration: number): Way {
  const before = cheapest(ways, ({ cost }) => cost);
  return { at: (before?.at ?? 0) + duration, isHeard: false, cost: (before?.cost ?? 0) + UNHEARD_COST, before };
}

/** By how much of itself a sentence is longer or shorter than expected; half a second more keeps short ones from counting too much. */
function misfit(actual: number, expected: number): number {
  return Math.abs(actual - expected) / (expected + 0.5);
}

function cheapest(ways: readonly Way[], costOf: (way: Way) => number): Way | null {
  let best: Way | null = null;
  let lowest = Infinity;
  for (const way of ways) {
    const cost = costOf(way);
    if (cost < lowest) [best, lowest] = [way, cost];
  }
  return best;
}
