import { CUE_LIMITS } from './cue-limits.ts';
import type { Cue } from './cue.ts';
import { isTimed } from './is-timed.ts';
import { nextCueId } from './next-cue-id.ts';

/**
 * Where a new cue goes: to a time (seconds, `length` of two by default, not beyond `duration`), or without times behind the cue `after`
 * (null: to the front).
 */
export type CuePlace = { time: number; length?: number; duration?: number } | { after: string | null };

const LENGTH = 2;

/**
 * Adds an empty cue with a new id. One with times takes what is free from that time on, or from the end of the cue that is there; the
 * same list comes back when that is less than a tenth of a second.
 */
export function addCue(cues: readonly Cue[], place: CuePlace): readonly Cue[] {
  const id = nextCueId(cues);
  if ('after' in place) {
    const at = place.after === null ? 0 : cues.findIndex((cue) => cue.id === place.after) + 1;
    return place.after !== null && at === 0 ? cues : cues.toSpliced(at, 0, { id, start: null, end: null, text: '' });
  }
  const { time, length = LENGTH, duration = Infinity } = place;
  const next = cues.findIndex((cue) => isTimed(cue) && cue.start > time);
  const at = next === -1 ? cues.length : next;
  const start = cues.slice(0, at).reduce((latest, cue) => Math.max(latest, cue.end ?? 0), Math.max(0, time));
  const end = Math.min(start + length, cues[next]?.start ?? Infinity, duration);
  return end - start < CUE_LIMITS.shortest ? cues : cues.toSpliced(at, 0, { id, start, end, text: '' });
}
