import * as v from 'valibot';
import { changeRecords, readByPrefix, type AnyPut } from './records.ts';

/** What of a run arrived in one stretch; stretches of one run are numbered. */
type JournalRecord = { id: string; runId: string; sessionId: string; entries: unknown[] };

const journalRecord = v.object({
  id: v.string(),
  runId: v.string(),
  sessionId: v.string(),
  entries: v.array(v.unknown()),
});

/** Numbers are of one length, so that ids are in the order of the stretches. */
const DIGITS = 8;

/** Ids of runs are without colons. */
const prefixOf = (runId: string) => `${runId}:`;

/** The journal of one run: what arrives is added to it, so that nothing that is kept is written twice. */
export type Journal = {
  /** Adds what has arrived since; entries must be structured-cloneable. Never rejects. */
  append: (entries: readonly unknown[]) => Promise<void>;
  /** Writes these records and takes the journal away: both or neither. Never rejects. */
  finish: (records: readonly AnyPut[]) => Promise<void>;
};

/** Opens the journal of a run that begins now. */
export function openJournal({ runId, sessionId }: { runId: string; sessionId: string }): Journal {
  let count = 0;
  return {
    append(entries) {
      const id = `${prefixOf(runId)}${String(count).padStart(DIGITS, '0')}`;
      count += 1;
      const record: JournalRecord = { id, runId, sessionId, entries: [...entries] };
      return changeRecords([{ store: 'journal', put: record }]);
    },
    finish: (records) => changeRecords([...records, { store: 'journal', removePrefix: prefixOf(runId) }]),
  };
}

/** What is in the journal of a run, in the order in which it arrived; nothing when the run has ended, or had none. */
export async function readJournal(runId: string): Promise<unknown[]> {
  const records = await readByPrefix('journal', prefixOf(runId));
  return records.flatMap((record) => (v.is(journalRecord, record) ? record.entries : []));
}
