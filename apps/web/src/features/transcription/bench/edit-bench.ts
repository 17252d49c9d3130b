import { benchId } from '#lib/bench-id.ts';
import { createEarlyEdits } from '#lib/create-early-edits.ts';
import { createThrottle } from '#lib/create-throttle.ts';
import { saveRecord } from '#lib/records.ts';
import type { TranscriptionBench } from './transcription-bench.ts';
import { useTranscriptionStore } from './transcription-store.ts';

const SAVE_INTERVAL_MS = 300;

/** The bench of the session that has no recording yet; what is set up last is what the next session begins with. */
export const NEW_TRANSCRIPTION = 'new-transcription';

/** What was changed while the bench was still being read. */
export const earlyEdits = createEarlyEdits<TranscriptionBench>();

type Change = Partial<TranscriptionBench>;

/** Changes what the session on the screen is set up with and keeps it. A change that depends on what is there is a function of it. */
export function editBench(edit: Change | ((before: TranscriptionBench) => Change)): void {
  const change = (before: TranscriptionBench) => ({ ...before, ...(typeof edit === 'function' ? edit(before) : edit) });
  if (!useTranscriptionStore.getState().isOpen) earlyEdits.add(change);
  useTranscriptionStore.setState(({ bench }) => ({ bench: change(bench) }));
  saver.ask();
}

/** Keeps the bench on the screen now. */
export function saveBench(): void {
  const { sessionId, bench, isOpen } = useTranscriptionStore.getState();
  // Of a session that was deleted nothing is kept.
  if (!isOpen) return;
  const save = (id: string) => void saveRecord('settings', { ...bench, id: benchId(id), screen: 'transcription' });
  save(NEW_TRANSCRIPTION);
  if (sessionId !== null) save(sessionId);
}

const saver = createThrottle(saveBench, SAVE_INTERVAL_MS);
