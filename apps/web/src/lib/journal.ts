import * as v from 'valibot';
import { journalPrefix } from './journal-prefix.ts';
import { journalRemoval } from './journal-removal.ts';
import type { Change } from './record-backend.ts';
import { changeRecords, readByPrefix } from './records.ts';

const journalRecord = v.object({
  id: v.string(),
  runId: v.string(),
  sessionId: v.string(),
  entries: v.array(v.unknown()),
});

/** What of a run arrived in one stretch; stretches of one run are numbered. */
type JournalRecord = v.InferOutput<typeof journalRecord>;

/** Numbers are of one length, so that ids are in the order of the stretches. */
const DIGITS = 8;

/**
 * The journal of one run: what arrives is added to it, so that nothing that is kept is written twice. Of a run whose record has been
 * deleted nothing is kept.
 */
export type Journal = {
  /** Adds what has arrived since, in one transaction with `changes`; entries must be structured-cloneable. Never rejects. */
  append: (entries: readonly unknown[], changes?: readonly Change[]) => Promise<void>;
  /** Makes these changes and takes the journal away: both or neither. Never rejects. */
  finish: (changes: readonly Change[]) => Promise<void>;
};

/** Opens the journal of a run that begins now. */
export function openJournal({ runId, sessionId }: { runId: string; sessionId: string }): Journal {
  let count = 0;
  return {
    append(entries, changes = []) {
      const record: JournalRecord = { id: stretchId(runId, count), runId, sessionId, entries: [...entries] };
      count += 1;
      return changeRecords([...changes, { store: 'journal', put: record, onlyWith: { store: 'runs', id: runId } }]);
    },
    finish: (changes) => changeRecords([...changes, journalRemoval(runId)]),
  };
}

/** What is in the journal of a run from one of its stretches on, and which stretch comes next. */
export type JournalPart = { entries: unknown[]; next: number };

/**
 * Reads the journal of a run, in the order in which it arrived, from this stretch on; nothing when the run has ended, or had none. Ends
 * before a stretch that is missing or damaged: text with a hole in it would be no answer.
 */
export async function readJournal(runId: string, from = 0): Promise<JournalPart> {
  const records = await readByPrefix('journal', journalPrefix(runId), stretchId(runId, from));
  const entries: unknown[] = [];
  let next = from;
  for (const record of records) {
    if (record.id !== stretchId(runId, next) || !v.is(journalRecord, record)) break;
    entries.push(...record.entries);
    next += 1;
  }
  return { entries, next };
}

function stretchId(runId: string, number: number): string {
  return `${journalPrefix(runId)}${String(number).padStart(DIGITS, '0')}`;
}
