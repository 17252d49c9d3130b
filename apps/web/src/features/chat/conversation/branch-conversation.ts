import { randomId } from '#lib/random-id.ts';
import { readBlob } from '#lib/read-blob.ts';
import { changeRecords, putBlob } from '#lib/records.ts';
import { getConversation, putConversation } from './chat-store.ts';
import type { Conversation, Turn } from './conversation.ts';
import { historyBasis } from './history-basis.ts';
import { saveBench } from './save-bench.ts';
import { saveConversation, saveRun, saveTurn } from './save-conversation.ts';
import { visibleTurns } from './visible-turns.ts';

type Branch = { conversationId: string; turnId: string; title: string };

/**
 * Makes a conversation of its own out of the turns that are shown, up to this one, with all their answers. Returns its id; undefined
 * when there is nothing to branch from.
 */
export function branchConversation({ conversationId, turnId, title }: Branch): string | undefined {
  const original = getConversation(conversationId);
  if (original == null) return undefined;
  const shown = visibleTurns(original);
  const kept = shown.slice(0, shown.findIndex(({ id }) => id === turnId) + 1);
  if (kept.length === 0) return undefined;

  // Runs that go on stay where they are asked: a copy of one would never end.
  const ended = kept.map((turn) => ({ ...turn, runs: turn.runs.filter(({ run }) => run.end !== null) }));
  const runIds = new Map(ended.flatMap(({ runs }) => runs.map(({ id }) => [id, randomId()])));
  const turnIds = new Map(kept.map(({ id }) => [id, randomId()]));
  const branch: Conversation = {
    ...original,
    id: randomId(),
    title,
    createdAt: Date.now(),
    draft: '',
    attachments: [],
    from: null,
    path: {},
    damaged: 0,
    turns: rebase(
      ended.map((turn, seq) => copyTurn(turn, { seq, turnIds, runIds })),
      ended,
    ),
  };
  putConversation(branch.id, branch);
  void saveBranch(branch, runIds);
  return branch.id;
}

type NewIds = { seq: number; turnIds: ReadonlyMap<string, string>; runIds: ReadonlyMap<string, string> };

function copyTurn(turn: Turn, { seq, turnIds, runIds }: NewIds): Turn {
  const renamed = (id: string) => runIds.get(id) ?? id;
  return {
    ...turn,
    id: turnIds.get(turn.id) ?? turn.id,
    parent: turn.parent === null ? null : (turnIds.get(turn.parent) ?? null),
    seq,
    chosen: Object.fromEntries(Object.entries(turn.chosen).map(([lane, id]) => [lane, renamed(id)])),
    runs: turn.runs.map((run) => ({ ...run, id: renamed(run.id) })),
  };
}

/** Whether an answer fits the conversation before it is told by ids: those that fitted are given the ids of the copies. */
function rebase(copies: readonly Turn[], originals: readonly Turn[]): Turn[] {
  return copies.map((turn, index) => ({
    ...turn,
    runs: turn.runs.map((laneRun) => {
      const { sent } = laneRun;
      const basisIn = (turns: readonly Turn[]) =>
        historyBasis({ turns: turns.slice(0, index), laneId: turn.from ?? laneRun.laneId });
      return sent?.basis === basisIn(originals) ? { ...laneRun, sent: { ...sent, basis: basisIn(copies) } } : laneRun;
    }),
  }));
}

async function saveBranch(branch: Conversation, runIds: ReadonlyMap<string, string>): Promise<void> {
  const [first] = branch.turns;
  if (first === undefined) return;
  // Asked for at once, they are written together: a branch is there with all its turns, or not at all.
  await Promise.all([
    ...branch.turns.map(({ id }) => saveTurn(branch.id, id)),
    ...branch.turns.flatMap((turn) =>
      turn.runs.map((laneRun) => saveRun({ sessionId: branch.id, turnId: turn.id, laneRun })),
    ),
    saveConversation(branch, { store: 'turns', id: first.id }),
    saveBench(branch),
  ]);
  for (const [from, to] of runIds) {
    const wire = await readBlob(from);
    if (wire !== undefined) await changeRecords([{ ...putBlob(to, wire), onlyWith: { store: 'runs', id: to } }]);
  }
}
