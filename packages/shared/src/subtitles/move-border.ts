import { CUE_LIMITS } from './cue-limits.ts';
import type { Cue, TimedCue } from './cue.ts';
import { isTimed } from './is-timed.ts';

/** Which border of which cue goes where; times in seconds. No border goes beyond `duration`, where it is known. */
export type BorderMove = { id: string; edge: 'start' | 'end'; time: number; duration?: number };

/**
 * Moves a border of a cue as far as it can go: a cue keeps at least a tenth of a second, and no border crosses a neighbour. A border that
 * touches the neighbour's takes that with it. The same list comes back when nothing moves.
 */
export function moveBorder(cues: readonly Cue[], { id, edge, time, duration = Infinity }: BorderMove): readonly Cue[] {
  const at = cues.findIndex((cue) => cue.id === id);
  const cue = cues[at];
  if (cue === undefined || !isTimed(cue)) return cues;
  const step = edge === 'start' ? -1 : 1;
  const beside = findTimed(cues, at, step);
  const neighbour = beside === -1 ? undefined : cues[beside];
  const isShared = neighbour !== undefined && isTimed(neighbour) && touches(cue, neighbour, edge);
  const { least, most } = findRange({ cue, neighbour, edge, isShared, duration });
  if (least > most || cue[edge] === Math.min(Math.max(time, least), most)) return cues;
  const moved = Math.min(Math.max(time, least), most);
  const next = cues.with(at, { ...cue, [edge]: moved });
  if (!isShared) return next;
  return next.with(beside, { ...neighbour, [edge === 'start' ? 'end' : 'start']: moved });
}

type Place = {
  cue: TimedCue;
  neighbour: Cue | undefined;
  edge: BorderMove['edge'];
  isShared: boolean;
  duration: number;
};

function findRange({ cue, neighbour, edge, isShared, duration }: Place): { least: number; most: number } {
  if (edge === 'start') {
    const free = isShared ? (neighbour?.start ?? 0) + CUE_LIMITS.shortest : (neighbour?.end ?? 0);
    return { least: free, most: cue.end - CUE_LIMITS.shortest };
  }
  const free = isShared ? (neighbour?.end ?? Infinity) - CUE_LIMITS.shortest : (neighbour?.start ?? Infinity);
  return { least: cue.start + CUE_LIMITS.shortest, most: Math.min(free, duration) };
}

function touches(cue: TimedCue, neighbour: TimedCue, edge: BorderMove['edge']): boolean {
  const gap = edge === 'start' ? cue.start - neighbour.end : neighbour.start - cue.end;
  return Math.abs(gap) <= CUE_LIMITS.touching;
}

/** The index of the nearest cue with times on one side; −1 when there is none. */
function findTimed(cues: readonly Cue[], from: number, step: -1 | 1): number {
  for (let at = from + step; at >= 0 && at < cues.length; at += step) {
    const cue = cues[at];
    if (cue !== undefined && isTimed(cue)) return at;
  }
  return -1;
}
