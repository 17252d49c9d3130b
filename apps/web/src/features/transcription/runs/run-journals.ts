import { createArrivalWriter, type ArrivalWriter } from '#lib/create-arrival-writer.ts';
import { openJournal, type Journal } from '#lib/journal.ts';
import { pageVisibility } from '#lib/page-visibility.ts';
import { replaceKept } from '#lib/replace-kept.ts';
import type { TranscriptionEntry } from './transcription-entry.ts';
import type { TranscriptionRun } from './transcription-run.ts';

type RunJournal = { journal: Journal; writer: ArrivalWriter<TranscriptionEntry>; leave: () => void };

const open = new Map<string, RunJournal>();

/**
 * The journals of the runs that this page is sending: what comes is written at the latest 200 ms after it came, so that a page that goes
 * away loses nothing that was paid for. Nothing is kept of a run that has been deleted, here or in another tab.
 */
export const runJournals = {
  /** Notes what happened to a run that has been saved as it was asked. */
  note(run: TranscriptionRun, entry: TranscriptionEntry): void {
    const known = open.get(run.id) ?? begin(run);
    known.writer.add(entry);
  },

  /** Writes nothing more of a run. */
  forget(runId: string): void {
    const known = open.get(runId);
    known?.leave();
    known?.writer.stop();
    open.delete(runId);
  },

  /** Keeps the run whole as it is now, with what has not been written yet, and takes its journal away. Never rejects. */
  close(run: TranscriptionRun): Promise<void> {
    const { journal } = open.get(run.id) ?? begin(run);
    runJournals.forget(run.id);
    return journal.finish([replaceKept('runs', run)]);
  },
};

function begin({ id, sessionId }: TranscriptionRun): RunJournal {
  const journal = openJournal({ runId: id, sessionId });
  const writer = createArrivalWriter<TranscriptionEntry>((entries) => void journal.append(entries));
  const begun = { journal, writer, leave: pageVisibility.onHidden(writer.flush) };
  open.set(id, begun);
  return begun;
}
