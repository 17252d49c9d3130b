import type { Cue, TimedCue } from './cue.ts';

/** Whether a cue has its times. */
export function isTimed(cue: Cue): cue is TimedCue {
  return cue.start !== null && cue.end !== null;
}
