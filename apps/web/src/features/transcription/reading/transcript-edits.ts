import { cueHistory, type CueHistory } from '@lineup/shared/subtitles/cue-history.ts';
import type { Cue } from '@lineup/shared/subtitles/cue.ts';
import { create } from 'zustand';
import { createThrottle } from '#lib/create-throttle.ts';
import { reportRun } from '#features/transcription/bench/transcription-store.ts';
import type { ReadRun } from '#features/transcription/lanes/use-read-run.ts';
import { saveRun } from '#features/transcription/runs/save-run.ts';
import { receivedCues } from './received-cues.ts';

/** What has been edited in a transcript on this page; `received` are the cues as they came. */
type TranscriptEdit = { history: CueHistory; received: readonly Cue[] };

type EditedRun = Pick<ReadRun, 'run' | 'outcome'>;

const SAVE_INTERVAL_MS = 300;

/** Edits by their run. They are ahead of the runs, which learn of them a little later: judging a long run takes longer than a keystroke may. */
export const useTranscriptEdits = create<{ edits: ReadonlyMap<string, TranscriptEdit> }>(() => ({ edits: new Map() }));

/** Changes the cues of a transcript. Edits in a row that carry the same `key` are undone together. */
export function editTranscript(
  read: EditedRun,
  change: (cues: readonly Cue[]) => readonly Cue[],
  key: string | null = null,
): readonly Cue[] {
  return changeHistory(read, (history) => cueHistory.edit(history, change(history.present), key));
}

/** Ends a row of edits: what comes next is undone apart from it. */
export function settleEdits(read: EditedRun): void {
  changeHistory(read, (history) => cueHistory.settle(history));
}

export function undoEdit(read: EditedRun): readonly Cue[] {
  return changeHistory(read, (history) => cueHistory.undo(history));
}

export function redoEdit(read: EditedRun): readonly Cue[] {
  return changeHistory(read, (history) => cueHistory.redo(history));
}

/** Keeps what has been edited now. */
export function flushEdits(): void {
  if (unsaved.size > 0) saver.finish();
}

function changeHistory(read: EditedRun, change: (history: CueHistory) => CueHistory): readonly Cue[] {
  const { id } = read.run;
  const before = findEdit(read);
  const history = change(before.history);
  if (history === before.history) return history.present;
  useTranscriptEdits.setState(({ edits }) => ({ edits: new Map(edits).set(id, { ...before, history }) }));
  if (history.present !== before.history.present) {
    unsaved.add(id);
    saver.ask();
  }
  return history.present;
}

function findEdit(read: EditedRun): TranscriptEdit {
  const received = receivedCues(read);
  const known = useTranscriptEdits.getState().edits.get(read.run.id);
  // Pieces that were asked for once more bring other cues, and what stood as it came is as it comes now.
  if (known !== undefined && (known.received === received || known.history.present !== known.received)) return known;
  return { history: cueHistory.start(read.run.edited ?? received), received };
}

/** The runs whose edits are not kept yet. */
const unsaved = new Set<string>();

const saver = createThrottle(() => {
  const { edits } = useTranscriptEdits.getState();
  for (const id of unsaved) {
    const edit = edits.get(id);
    if (edit === undefined) continue;
    const { present } = edit.history;
    reportRun(id, { type: 'edited', cues: present === edit.received ? null : [...present] });
    void saveRun(id);
  }
  unsaved.clear();
}, SAVE_INTERVAL_MS);
