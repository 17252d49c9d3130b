import { deleteParts } from '#lib/records.ts';
import { abortRuns } from './abort-runs.ts';
import { changeConversation } from './chat-store.ts';
import type { Turn } from './conversation.ts';
import { saveTurn } from './save-conversation.ts';

/** Deletes a turn with its runs; what followed it follows the turn before. Returns the way to bring it back. */
export function deleteTurn(conversationId: string, turn: Turn): () => void {
  abortRuns(turn.runs);
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
  const isSaved = removeRecords(turn);
  for (const id of followers) void saveTurn(conversationId, id);

  return () => {
    changeConversation(conversationId, (conversation) => ({
      ...conversation,
      turns: [...conversation.turns, turn]
        .map((each) => (followers.includes(each.id) ? { ...each, parent: turn.id } : each))
        .toSorted((a, b) => a.seq - b.seq),
    }));
    for (const id of followers) void saveTurn(conversationId, id);
    void isSaved.then((restore) => restore());
  };
}

async function removeRecords({ id, runs }: Turn): Promise<() => Promise<unknown>> {
  const restores = await Promise.all([
    deleteParts('turns', [id]),
    deleteParts(
      'runs',
      runs.map((run) => run.id),
    ),
  ]);
  return () => Promise.all(restores.map((restore) => restore()));
}
