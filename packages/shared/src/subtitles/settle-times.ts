import { CUE_LIMITS } from './cue-limits.ts';
import type { SubtitleRules } from './subtitle-rules.ts';

/** What is to be shown from when to when, in seconds, and for how long at the least so that it can be read. */
export type Timed = { start: number; end: number; toRead: number };

type Limits = Pick<SubtitleRules, 'minSeconds' | 'maxSeconds' | 'gapSeconds'>;

/**
 * Makes times legal, in order of their start: each ends behind its start and before the next begins, with the gap in between where there is
 * room for it, and none is longer than may be. What is too short to be read goes on into the silence behind it, and what is still too short
 * begins earlier.
 */
export function settleTimes<Cue extends Timed>(cues: readonly Cue[], limits: Limits): Cue[] {
  const apart = setApart(cues.toSorted((a, b) => a.start - b.start));
  const settled: Cue[] = [];
  for (const [index, cue] of apart.entries()) {
    const limit = apart[index + 1]?.start ?? Infinity;
    const end = findEnd(cue, limit, limits);
    const free = (settled.at(-1)?.end ?? -limits.gapSeconds) + limits.gapSeconds;
    const start = Math.max(0, Math.min(cue.start, Math.max(free, end - limits.minSeconds)));
    settled.push({ ...cue, start, end });
  }
  return settled;
}

/** Those that begin together share their time; what comes later is moved no more than it has to be. */
function setApart<Cue extends Timed>(cues: readonly Cue[]): Cue[] {
  const apart: Cue[] = [];
  for (const cue of cues) {
    const last = apart.at(-1);
    let start = Math.max(0, cue.start);
    if (last !== undefined && start < last.start + CUE_LIMITS.shortest) {
      const both = Math.min(last.end, cue.end) - last.start;
      start = last.start + Math.max(CUE_LIMITS.shortest, both / 2);
    }
    apart.push({ ...cue, start, end: Math.max(cue.end, start + CUE_LIMITS.shortest) });
  }
  return apart;
}

function findEnd({ start, end, toRead }: Timed, limit: number, { minSeconds, maxSeconds, gapSeconds }: Limits): number {
  const wanted = Math.min(start + maxSeconds, Math.max(end, start + Math.max(minSeconds, toRead)));
  const withGap = Math.min(wanted, limit - gapSeconds);
  return withGap - start >= CUE_LIMITS.shortest ? withGap : Math.min(wanted, limit);
}
