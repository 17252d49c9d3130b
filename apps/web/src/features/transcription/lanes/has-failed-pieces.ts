import type { LaneRuns } from './use-lane-runs.ts';

/** Whether a recording travelled in pieces of which some, not all, came to nothing, so that asking for those alone makes it whole. */
export function hasFailedPieces({ run, outcome: { parts } }: NonNullable<LaneRuns['current']>): boolean {
  const isOver = run.parts.every(({ ending }) => ending !== null);
  const failed = parts.filter(({ state }) => state !== 'complete' && state !== 'empty').length;
  return run.way === 'cut' && isOver && failed > 0 && failed < parts.length;
}
