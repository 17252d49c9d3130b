import { saveRecord } from '#lib/records.ts';
import { addRuns, getTurn, runsOf, useTranscriptionStore } from '#features/transcription/bench/transcription-store.ts';
import { saveSession } from '#features/transcription/bench/save-session.ts';
import { createFileMaker } from '#features/transcription/recordings/create-file-maker.ts';
import { findPieces } from '#features/transcription/recordings/find-pieces.ts';
import type { RecordingTurn } from '#features/transcription/recordings/recording-turn.ts';
import { createRuns } from './create-runs.ts';
import { liveRuns } from './live-runs.ts';
import { groupUploads, type PlannedAsk, type UploadGroup } from './plan-sends.ts';
import { reportPart } from './report-part.ts';
import { sendGroup } from './send-group.ts';

/** Sends a recording to lanes, each upload once for all lanes that take it, and keeps what comes. */
export async function transcribe(turnId: string, planned: readonly PlannedAsk[]): Promise<void> {
  const turn = getTurn(turnId);
  if (turn === undefined) return;
  await Promise.all(groupUploads(planned).map((group) => startGroup(turn, group)));
}

async function startGroup(turn: RecordingTurn, group: UploadGroup): Promise<void> {
  const pieces = findPieces(turn.recording, group.plan);
  const seq = runsOf(turn.id, useTranscriptionStore.getState().runs).length;
  const [first, ...others] = createRuns({ turn, group, pieces, seq });
  if (first === undefined) return;
  const runs = [first, ...others] as const;
  addRuns(runs);
  const runIds = runs.map(({ id }) => id);
  // Before anything is saved, so that no other tab takes the runs for some whose page has gone.
  await liveRuns.during(runIds, async () => {
    // Runs are saved when they are asked: a reload in between would lose them.
    await Promise.all([...runs.map((run) => saveRecord('runs', run)), saveSession(turn.sessionId)]);
    await sendGroup({
      runs,
      indexes: pieces.map((_, index) => index),
      makeFile: createFileMaker({ turn, plan: group.plan, pieces }),
      onEvent: reportPart,
    });
  });
}
