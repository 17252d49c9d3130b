import type { Cue } from './cue.ts';

/** Gives a cue another text. The same list comes back when nothing changes. */
export function setCueText(cues: readonly Cue[], { id, text }: { id: string; text: string }): readonly Cue[] {
  const at = cues.findIndex((cue) => cue.id === id);
  const cue = cues[at];
  return cue === undefined || cue.text === text ? cues : cues.with(at, { ...cue, text });
}
