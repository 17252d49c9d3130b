import { byPlace } from '#lib/by-place.ts';
import { deleteRecords } from '#lib/delete-records.ts';
import { abortRuns } from './abort-runs.ts';
import { changeTurn, getConversation } from './chat-store.ts';
import { closeRun } from './close-run.ts';
import type { LaneRun } from './conversation.ts';
import { saveEndedRun } from './save-ended-run.ts';

/** Deletes one answer; another of the lane's answers to that turn counts then. Returns the way to bring it back. */
export function deleteRun(
  conversationId: string,
  { turnId, laneRun }: { turnId: string; laneRun: LaneRun },
): () => void {
  abortRuns([laneRun]);
  changeTurn(conversationId, turnId, (turn) => ({ ...turn, runs: turn.runs.filter(({ id }) => id !== laneRun.id) }));
  const isSaved = deleteRecords('runs', [laneRun.id]);

  return () => {
    // Nothing of a turn that has been deleted since may be saved again.
    if (getConversation(conversationId)?.turns.some(({ id }) => id === turnId) !== true) return;
    const ended = { ...laneRun, run: closeRun(laneRun.run, 'aborted') };
    changeTurn(conversationId, turnId, (turn) => ({
      ...turn,
      runs: [...turn.runs, ended].toSorted(byPlace),
    }));
    void isSaved
      .then((restore) => restore())
      .then(async () => {
        // What was saved of a run that went on has no end.
        if (laneRun.run.end === null) await saveEndedRun(conversationId, laneRun.id);
      });
  };
}
