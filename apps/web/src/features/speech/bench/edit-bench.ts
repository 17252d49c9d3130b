import { benchId } from '#lib/bench-id.ts';
import { createEarlyEdits } from '#lib/create-early-edits.ts';
import { createThrottle } from '#lib/create-throttle.ts';
import { saveRecord } from '#lib/records.ts';
import type { SpeechBench } from './speech-bench.ts';
import { useSpeechStore } from './speech-store.ts';

const SAVE_INTERVAL_MS = 300;

/** The bench of the session that has no take yet; what is set up last is what the next session begins with. */
export const NEW_SPEECH = 'new-speech';

/** What was changed while the bench was still being read. */
export const earlyEdits = createEarlyEdits<SpeechBench>();

/** Changes what the session on the screen is set up with and keeps it. A change that depends on what is there is a function of it. */
export function editBench(edit: Partial<SpeechBench> | ((before: SpeechBench) => Partial<SpeechBench>)): void {
  const change = (before: SpeechBench) => ({ ...before, ...(typeof edit === 'function' ? edit(before) : edit) });
  if (!useSpeechStore.getState().isOpen) earlyEdits.add(change);
  useSpeechStore.setState(({ bench }) => ({ bench: change(bench) }));
  saver.ask();
}

/** Keeps the bench on the screen now. */
export function saveBench(): void {
  const { sessionId, bench, isOpen } = useSpeechStore.getState();
  // Of a session that was deleted nothing is kept.
  if (!isOpen) return;
  const save = (id: string, kept: SpeechBench) =>
    void saveRecord('settings', { ...kept, id: benchId(id), screen: 'speech' });
  save(sessionId ?? NEW_SPEECH, bench);
  if (sessionId !== null) save(NEW_SPEECH, { ...bench, text: '' });
}

const saver = createThrottle(saveBench, SAVE_INTERVAL_MS);
