import { joinTexts } from '#transcription/join-texts.ts';
import type { Cue } from './cue.ts';
import { isTimed } from './is-timed.ts';

/**
 * Makes one cue of one and the next: it keeps the id and the speaker of the first, and spans the times of both. The same list comes back
 * when there is no next one.
 */
export function mergeWithNext(cues: readonly Cue[], id: string): readonly Cue[] {
  const at = cues.findIndex((cue) => cue.id === id);
  const [cue, next] = [cues[at], cues[at + 1]];
  if (cue === undefined || next === undefined) return cues;
  const speaker = cue.speaker ?? next.speaker;
  const merged = { ...cue, ...spanTimes(cue, next), text: joinTexts(cue.text, next.text) };
  return cues.toSpliced(at, 2, { ...merged, ...(speaker !== undefined && { speaker }) });
}

function spanTimes(cue: Cue, next: Cue): { start: number | null; end: number | null } {
  const timed = [cue, next].filter(isTimed);
  if (timed.length === 0) return { start: null, end: null };
  return { start: Math.min(...timed.map(({ start }) => start)), end: Math.max(...timed.map(({ end }) => end)) };
}
