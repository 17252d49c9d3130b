import { readJournal } from '#lib/journal.ts';
import type { RunRecord } from './chat-records.ts';
import { closeRun } from './close-run.ts';
import type { LaneRun } from './conversation.ts';
import { createRunReplay } from './create-run-replay.ts';

/**
 * Rebuilds a run whose page has gone away before it could save its end. When the end itself is in the journal the run has ended as it
 * says; else it ends where the journal does.
 */
export async function rebuildLostRun({
  id,
  run,
}: Pick<RunRecord, 'id' | 'run'>): Promise<Pick<LaneRun, 'run' | 'wire' | 'wasReloaded'>> {
  const replay = createRunReplay();
  replay.take((await readJournal(id)).entries);
  const hasEnded = replay.progress()?.run.end != null;
  const rebuilt = replay.lose() ?? { run: closeRun(run, 'lost'), wire: null };
  return { ...rebuilt, wasReloaded: !hasEnded };
}
