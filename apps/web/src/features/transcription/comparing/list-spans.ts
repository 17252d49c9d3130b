import type { Comparison } from './comparison.ts';

/** A column that sounds from `start` to `end` (seconds). */
export type SoundingSpan = { column: number; start: number; end: number };

/** When the columns sound, in the order of time. Where an alignment steps back only what comes later counts, so that places can be halved. */
export function listSpans(times: Comparison['times']): SoundingSpan[] {
  const spans: SoundingSpan[] = [];
  for (const [column, time] of times.entries()) {
    if (time === null || time.start < (spans.at(-1)?.start ?? 0)) continue;
    spans.push({ column, start: time.start, end: time.end });
  }
  return spans;
}
