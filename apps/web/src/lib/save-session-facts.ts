import { updateRecord } from './records.ts';
import { sessionRecord, type SessionFacts } from './session-record.ts';

const UNSORTED = { name: null, isPinned: false, tags: [] };

/** Saves what a screen knows of its session; the person's name, pin and tags stay, also those that another tab has just given. */
export function saveSessionFacts(facts: SessionFacts): Promise<void> {
  return updateRecord('sessions', sessionRecord, {
    id: facts.id,
    update: (before) => ({ ...UNSORTED, ...before, ...facts }),
  });
}
