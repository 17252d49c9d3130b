import { createThrottle } from '#lib/create-throttle.ts';
import { changeTurn } from '#features/transcription/bench/transcription-store.ts';
import type { Reference } from '#features/transcription/recordings/recording-turn.ts';
import { saveTurn } from '#features/transcription/recordings/save-turn.ts';
import { setAgainst } from './comparing-view.ts';

const SAVE_INTERVAL_MS = 300;

/** The recordings whose words have changed since they were saved. */
const changed = new Set<string>();

const saver = createThrottle(() => {
  for (const id of changed) void saveTurn(id);
  changed.clear();
}, SAVE_INTERVAL_MS);

/** Sets what was really said in a recording, compares with it and keeps it; null: nobody knows. */
export function saveReference(turnId: string, reference: Reference | null): void {
  changeTurn(turnId, { reference });
  setAgainst(turnId, { kind: reference === null ? 'majority' : 'reference' });
  changed.add(turnId);
  saver.ask();
}
