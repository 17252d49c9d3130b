import {
  getRun,
  getTurn,
  reportRun,
  useTranscriptionStore,
} from '#features/transcription/bench/transcription-store.ts';
import { createFileMaker } from '#features/transcription/recordings/create-file-maker.ts';
import { judgeRun } from './judge-run.ts';
import { liveRuns } from './live-runs.ts';
import type { OpenPlan } from './plan-sends.ts';
import { reportPart } from './report-part.ts';
import { runJournals } from './run-journals.ts';
import { sendGroup } from './send-group.ts';

/** Asks once more for the pieces of a run that have failed; the others stay as they are. */
export async function retryPieces(runId: string, plan: OpenPlan): Promise<void> {
  const run = getRun(runId);
  const turn = run === undefined ? undefined : getTurn(run.turnId);
  if (run === undefined || turn === undefined) return;
  const { parts } = judgeRun(run);
  const indexes = parts.flatMap(({ state }, index) => (state === 'complete' || state === 'empty' ? [] : [index]));
  reportRun(runId, { type: 'again', indexes });
  const fresh = useTranscriptionStore.getState().runs.find(({ id }) => id === runId) ?? run;
  await liveRuns.during([runId], async () => {
    // What had come before is no part of it any more.
    await runJournals.close(fresh);
    await sendGroup({
      runs: [fresh],
      indexes,
      makeFile: createFileMaker({ turn, plan, pieces: run.parts }),
      onEvent: reportPart,
    });
  });
}
