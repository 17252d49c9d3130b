import type { TranscriptionRun } from '#features/transcription/runs/transcription-run.ts';
import type { KeptSession } from './read-session.ts';

type Own = KeptSession & {
  /** Runs that this page is sending itself. */
  isLive: (runId: string) => boolean;
};

/**
 * What a page shows of a session, out of what it has and what is kept: what is there is as it is kept, since this page keeps in the
 * same breath whatever it changes, but for the runs that it is sending. What has not changed stays the same object.
 */
export function mergeSession(own: Own, kept: KeptSession): KeptSession {
  const runs = new Map(own.runs.map((run) => [run.id, run]));
  const turns = new Map(own.turns.map((turn) => [turn.id, turn]));
  return {
    turns: kept.turns.map((turn) => keepSame(turns.get(turn.id), turn)),
    runs: kept.runs.map((run) => {
      const before = runs.get(run.id);
      return before !== undefined && own.isLive(run.id) ? before : keepSame(before, run);
    }),
  };
}

function keepSame<T extends TranscriptionRun | KeptSession['turns'][number]>(before: T | undefined, kept: T): T {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(kept) ? before : kept;
}
