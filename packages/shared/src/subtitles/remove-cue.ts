import type { Cue } from './cue.ts';

/** Takes a cue out; the others keep their times. The same list comes back when there is no such cue. */
export function removeCue(cues: readonly Cue[], id: string): readonly Cue[] {
  const others = cues.filter((cue) => cue.id !== id);
  return others.length === cues.length ? cues : others;
}
