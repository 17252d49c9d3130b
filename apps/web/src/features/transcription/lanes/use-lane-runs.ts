import { useTranscriptionStore } from '#features/transcription/bench/transcription-store.ts';
import type { ResolvedTranscriptionLane } from '#features/transcription/bench/transcription-lane.ts';
import { useTranscriptionLanes } from '#features/transcription/bench/use-transcription-lanes.ts';
import { judgeRun, type RunOutcome } from '#features/transcription/runs/judge-run.ts';
import type { TranscriptionRun } from '#features/transcription/runs/transcription-run.ts';

/** A lane with what it has made of a recording. */
export type LaneRuns = {
  lane: ResolvedTranscriptionLane;
  /** Oldest first. */
  runs: readonly TranscriptionRun[];
  /** The newest, and what it is now; null while the lane has not been asked. */
  current: { run: TranscriptionRun; outcome: RunOutcome } | null;
};

/** The lanes of the bench in their order, each with its runs of a recording. */
export function useLaneRuns(turnId: string): LaneRuns[] {
  const lanes = useTranscriptionLanes();
  const all = useTranscriptionStore(({ runs }) => runs);
  return lanes.map((lane) => {
    const runs = all.filter((run) => run.turnId === turnId && run.laneId === lane.id).toSorted((a, b) => a.seq - b.seq);
    const run = runs.at(-1);
    return { lane, runs, current: run === undefined ? null : { run, outcome: judgeRun(run) } };
  });
}
