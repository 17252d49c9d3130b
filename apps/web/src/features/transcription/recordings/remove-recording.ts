import { deleteRecords } from '#lib/delete-records.ts';
import { saveSession } from '#features/transcription/bench/save-session.ts';
import { readSession } from '#features/transcription/bench/read-session.ts';
import { sessionSyncs } from '#features/transcription/bench/session-syncs.ts';
import { runsOf, useTranscriptionStore } from '#features/transcription/bench/transcription-store.ts';
import { liveRuns } from '#features/transcription/runs/live-runs.ts';
import { stopRuns } from '#features/transcription/runs/live-uploads.ts';
import { forgetRecordingBytes } from './recording-bytes.ts';

/** Takes a recording with its runs out of its session; resolves to the way to bring it back. */
export async function removeRecording(turnId: string): Promise<() => Promise<void>> {
  const { getState, setState } = useTranscriptionStore;
  const turn = getState().turns.find(({ id }) => id === turnId);
  const runs = runsOf(turnId, getState().runs);
  const runIds = runs.map(({ id }) => id);
  stopRuns(runIds);
  // What is saved is looked up here first.
  setState((state) => ({
    turnId: state.turnId === turnId ? null : state.turnId,
    turns: state.turns.filter(({ id }) => id !== turnId),
    runs: state.runs.filter((run) => run.turnId !== turnId),
  }));
  const restores = await Promise.all([deleteRecords('turns', [turnId]), deleteRecords('runs', runIds)]);
  // What was read of them may have gone with them; what comes back is read anew.
  forgetRecordingBytes([turnId]);
  if (turn !== undefined) await saveSession(turn.sessionId);

  return async () => {
    // Stopped, but not over yet: what still comes would be taken for a part of what comes back.
    await liveRuns.whenOver(runIds);
    await Promise.all(restores.map((restore) => restore()));
    if (turn === undefined) return;
    // As they are kept: one that was under way has been stopped, and what came of it is in its journal.
    const kept = await readSession(turn.sessionId);
    const back = kept.runs.filter((run) => run.turnId === turnId);
    setState(({ turns: others, runs: otherRuns }) => ({
      // They may have been found already.
      turns: [...others.filter(({ id }) => id !== turnId), turn],
      runs: [...otherRuns.filter((run) => run.turnId !== turnId), ...back],
      turnId,
    }));
    sessionSyncs.watch(back);
    await saveSession(turn.sessionId);
  };
}
