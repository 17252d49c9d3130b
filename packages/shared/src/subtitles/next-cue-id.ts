import type { Cue } from './cue.ts';

/** An id that no cue of a transcript has: that which `splitCue` and `addCue` give to the new one. */
export function nextCueId(cues: readonly Cue[]): string {
  const numbers = cues.map(({ id }) => /^c(\d{1,9})$/.exec(id)?.[1] ?? '-1');
  return `c${numbers.reduce((most, number) => Math.max(most, Number(number)), -1) + 1}`;
}
