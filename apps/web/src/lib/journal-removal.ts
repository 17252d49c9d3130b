import { journalPrefix } from './journal-prefix.ts';
import type { Change } from './record-backend.ts';

/** The change that takes the journal of a run away. */
export function journalRemoval(runId: string): Change {
  return { store: 'journal', removePrefix: journalPrefix(runId) };
}
