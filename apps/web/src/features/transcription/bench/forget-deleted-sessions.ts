import { onSessionRelease } from '#blocks/sessions/session-releases.ts';
import { forgetRecordingBytes } from '#features/transcription/recordings/recording-bytes.ts';
import { stopRuns } from '#features/transcription/runs/live-uploads.ts';
import { turnsOf, useTranscriptionStore } from './transcription-store.ts';

let isWatching = false;

/** Begins, once, to let go of sessions that are deleted: their runs are stopped, and nothing of them is saved again. */
export function forgetDeletedSessions(): void {
  if (isWatching) return;
  isWatching = true;
  const { getState, setState } = useTranscriptionStore;
  onSessionRelease((sessionId) => {
    const { turns, runs, sessionId: shown } = getState();
    stopRuns(runs.filter((run) => run.sessionId === sessionId).map(({ id }) => id));
    forgetRecordingBytes(turnsOf(sessionId, turns).map(({ id }) => id));
    // What is saved is looked up here first.
    setState({
      turns: turns.filter((turn) => turn.sessionId !== sessionId),
      runs: runs.filter((run) => run.sessionId !== sessionId),
      ...(shown === sessionId && { sessionId: null, isOpen: false }),
    });
  });
}
