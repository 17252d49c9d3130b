import { deleteParts } from '#lib/records.ts';
import { abortRuns } from './abort-runs.ts';
import { changeTurn } from './chat-store.ts';
import type { LaneRun } from './conversation.ts';

/** Deletes one answer; another of the lane's answers to that turn counts then. Returns the way to bring it back. */
export function deleteRun(
  conversationId: string,
  { turnId, laneRun }: { turnId: string; laneRun: LaneRun },
): () => void {
  abortRuns([laneRun]);
  changeTurn(conversationId, turnId, (turn) => ({ ...turn, runs: turn.runs.filter(({ id }) => id !== laneRun.id) }));
  const isSaved = deleteParts('runs', [laneRun.id]);

  return () => {
    changeTurn(conversationId, turnId, (turn) => ({
      ...turn,
      runs: [...turn.runs, laneRun].toSorted((a, b) => a.seq - b.seq),
    }));
    void isSaved.then((restore) => restore());
  };
}
