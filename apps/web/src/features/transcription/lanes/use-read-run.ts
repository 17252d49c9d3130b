import { judgeRun, type RunOutcome } from '#features/transcription/runs/judge-run.ts';
import type { TranscriptionRun } from '#features/transcription/runs/transcription-run.ts';
import { useTranscriptionView } from '#features/transcription/transcription-view.ts';
import { useLaneRuns, type LaneRuns } from './use-lane-runs.ts';

/** The run on the screen: of the chosen lane, else of the first lane that has a transcript, else of the first that was asked. */
export type ReadRun = {
  lane: LaneRuns['lane'];
  run: TranscriptionRun;
  outcome: RunOutcome;
  siblings: readonly TranscriptionRun[];
};

export function useReadRun(turnId: string): ReadRun | null {
  const laneRuns = useLaneRuns(turnId);
  const { laneId, runId } = useTranscriptionView();
  const asked = laneRuns.filter(({ current }) => current !== null);
  const chosen =
    asked.find(({ lane }) => lane.id === laneId) ??
    asked.find(({ current }) => current?.outcome.transcript !== null) ??
    asked[0];
  const run = chosen?.runs.find(({ id }) => id === runId) ?? chosen?.current?.run;
  if (chosen === undefined || run === undefined) return null;
  return { lane: chosen.lane, run, outcome: judgeRun(run), siblings: chosen.runs };
}
