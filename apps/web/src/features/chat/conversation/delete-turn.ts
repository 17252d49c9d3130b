import { byPlace } from '#lib/by-place.ts';
import { deleteRecords } from '#lib/delete-records.ts';
import { abortRuns } from './abort-runs.ts';
import { changeConversation, getConversation } from './chat-store.ts';
import { chooseTurn } from './choose-turn.ts';
import { closeRun } from './close-run.ts';
import type { Turn } from './conversation.ts';
import { patchTurn } from './patch-turn.ts';
import { saveEndedRun } from './save-ended-run.ts';
import { turnsAfter } from './turns-after.ts';

/** Deletes a turn with its runs; what followed it follows the turn before. Returns the way to bring it back. */
export function deleteTurn(conversationId: string, turn: Turn): () => void {
  abortRuns(turn.runs);
  const [next] = turnsAfter(getConversation(conversationId), turn.id);
  const followers: string[] = [];
  changeConversation(conversationId, (conversation) => ({
    ...conversation,
    turns: conversation.turns.flatMap((each) => {
      if (each.id === turn.id) return [];
      if (each.parent !== turn.id) return [each];
      followers.push(each.id);
      return [{ ...each, parent: turn.parent }];
    }),
  }));
  if (next !== undefined) chooseTurn(conversationId, { id: next, parent: turn.parent });
  const isSaved = removeRecords(turn);
  for (const id of followers) void patchTurn(id, { parent: turn.parent });

  return () => {
    // Nothing of a conversation that has been deleted since may be saved again.
    if (getConversation(conversationId) == null) return;
    const ended = { ...turn, runs: turn.runs.map((each) => ({ ...each, run: closeRun(each.run, 'aborted') })) };
    changeConversation(conversationId, (conversation) => ({
      ...conversation,
      turns: [...conversation.turns, ended]
        .map((each) => (followers.includes(each.id) ? { ...each, parent: turn.id } : each))
        .toSorted(byPlace),
    }));
    chooseTurn(conversationId, turn);
    for (const id of followers) void patchTurn(id, { parent: turn.id });
    void isSaved.then((restore) => restore(conversationId));
  };
}

async function removeRecords({ id: turnId, runs }: Turn): Promise<(conversationId: string) => Promise<void>> {
  const restores = await Promise.all([
    deleteRecords('turns', [turnId]),
    deleteRecords(
      'runs',
      runs.map((run) => run.id),
    ),
  ]);
  return async (conversationId) => {
    await Promise.all(restores.map((restore) => restore()));
    // What was saved of a run that went on has no end.
    for (const { id: runId, run } of runs) {
      if (run.end === null) await saveEndedRun(conversationId, runId);
    }
  };
}
