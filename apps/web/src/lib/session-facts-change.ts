import * as v from 'valibot';
import type { Change, RecordPlace } from './record-backend.ts';
import { sessionRecord, type SessionFacts } from './session-record.ts';

const UNSORTED = { name: null, isPinned: false, tags: [] };

/** The change that saves what a screen knows of its session and leaves what is the person's. */
export function sessionFactsChange(facts: SessionFacts, onlyWith?: RecordPlace): Change {
  return {
    store: 'sessions',
    id: facts.id,
    update(before) {
      const read = v.safeParse(sessionRecord, before);
      return { ...UNSORTED, ...(read.success ? read.output : {}), ...facts };
    },
    ...(onlyWith !== undefined && { onlyWith }),
  };
}
