import * as v from 'valibot';

/** Ids are parts of addresses and of other records' ids. */
const id = v.pipe(v.string(), v.regex(/^[\w-]{1,128}$/));
const ownId = v.pipe(v.string(), v.minLength(1), v.maxLength(256));
const part = v.looseObject({ id, sessionId: id, seq: v.pipe(v.number(), v.finite()) });

/** What all records of a store have in common, whatever screen they are of. */
export const RECORD_BASE = {
  sessions: v.looseObject({ id, screen: v.string() }),
  turns: part,
  runs: part,
  journal: v.looseObject({ id: ownId, runId: id, sessionId: id, entries: v.array(v.unknown()) }),
  settings: v.looseObject({ id: ownId }),
  prompts: v.looseObject({ id: ownId }),
} as const;
