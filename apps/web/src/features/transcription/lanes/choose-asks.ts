import type { TranscriptionRequest } from '#features/transcription/bench/build-request.ts';
import type { PlannedAsk } from '#features/transcription/runs/plan-sends.ts';
import type { LaneRuns } from './use-lane-runs.ts';

/** What can be asked: of every lane whose upload is not refused, and of those that have no answer to what they would ask now. */
export type AskChoice = { all: PlannedAsk[]; missing: PlannedAsk[] };

type AskedLane = Pick<LaneRuns, 'current'> & { lane: Pick<LaneRuns['lane'], 'id'> };

/** Parts the lanes by whether asking them brings anything new. */
export function chooseAsks(planned: readonly PlannedAsk[], laneRuns: readonly AskedLane[]): AskChoice {
  const all = planned.filter(({ plan }) => plan.way !== 'refuse');
  return { all, missing: all.filter((each) => !isAnswered(each, laneRuns)) };
}

/** The newest run asked for the same and has ended well, or may yet. */
function isAnswered({ ask }: PlannedAsk, laneRuns: readonly AskedLane[]): boolean {
  const current = laneRuns.find(({ lane }) => lane.id === ask.laneId)?.current ?? null;
  if (current === null) return false;
  const { run, outcome } = current;
  if (outcome.state === 'stopped' || outcome.state === 'cut_off' || outcome.state === 'error') return false;
  return run.gateway === ask.gateway && requestKey(run.request) === requestKey(ask.request);
}

/** Requests that ask for the same are written alike, in whatever order they were set up. */
function requestKey(request: TranscriptionRequest): string {
  return JSON.stringify(Object.entries(request).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
