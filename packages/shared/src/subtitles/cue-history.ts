import type { Cue } from './cue.ts';

/** The cues as they are, and what undo and redo lead to, the nearest last. `key`: edits with the same one go on with the last. */
export type CueHistory = {
  past: readonly (readonly Cue[])[];
  present: readonly Cue[];
  future: readonly (readonly Cue[])[];
  key: string | null;
};

/** Each step holds a list of its own, though the cues in it are shared. */
const MOST_STEPS = 500;

/**
 * Undo and redo of cue edits. `edit` makes one step of edits in a row that carry the same `key` (typing in one cue), null makes a step of
 * its own; an edit that gave the same list back is none. `settle` ends a row of edits without making a step.
 */
export const cueHistory = {
  start(cues: readonly Cue[]): CueHistory {
    return { past: [], present: cues, future: [], key: null };
  },

  edit(history: CueHistory, cues: readonly Cue[], key: string | null = null): CueHistory {
    if (cues === history.present) return history;
    const goesOn = key !== null && key === history.key;
    const past = goesOn ? history.past : [...history.past, history.present].slice(-MOST_STEPS);
    return { past, present: cues, future: [], key };
  },

  settle(history: CueHistory): CueHistory {
    return history.key === null ? history : { ...history, key: null };
  },

  undo(history: CueHistory): CueHistory {
    const present = history.past.at(-1);
    if (present === undefined) return history;
    return { past: history.past.slice(0, -1), present, future: [...history.future, history.present], key: null };
  },

  redo(history: CueHistory): CueHistory {
    const present = history.future.at(-1);
    if (present === undefined) return history;
    return { past: [...history.past, history.present], present, future: history.future.slice(0, -1), key: null };
  },
};
