import { readRecords } from '#lib/records.ts';
import { runLock } from '#lib/run-lock.ts';
import { recordingTurn, type RecordingTurn } from '#features/transcription/recordings/recording-turn.ts';
import { isUnderWay } from '#features/transcription/runs/is-under-way.ts';
import { liveRuns } from '#features/transcription/runs/live-runs.ts';
import { keptRun } from '#features/transcription/runs/kept-run.ts';
import { restoreRun } from '#features/transcription/runs/restore-run.ts';
import type { TranscriptionRun } from '#features/transcription/runs/transcription-run.ts';

/** A session as it is kept. */
export type KeptSession = { turns: RecordingTurn[]; runs: TranscriptionRun[] };

/** Reads a session. A run without an end that no tab is sending was cut off when its page went away, and is what came of it. */
export async function readSession(sessionId: string): Promise<KeptSession> {
  const [turns, runs] = await Promise.all([
    readRecords('turns', recordingTurn, { sessionId }),
    readRecords('runs', keptRun, { sessionId }),
  ]);
  const held = runs.records.some(isUnderWay) ? await runLock.held() : null;
  const firstTurn = turns.records[0]?.id ?? '';
  return {
    turns: turns.records,
    runs: await Promise.all(
      runs.records.map(async (run) => {
        const placed = run.turnId === '' ? { ...run, turnId: firstTurn } : run;
        const isSent = liveRuns.has(run.id) || held?.has(run.id) === true;
        return isUnderWay(run) && !isSent ? restoreRun(placed) : placed;
      }),
    ),
  };
}
