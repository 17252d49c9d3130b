import { benchId } from '#lib/bench-id.ts';
import { readRecord } from '#lib/records.ts';
import { sessionRecord } from '#lib/session-record.ts';
import { abortRuns } from './abort-runs.ts';
import { benchRecord } from './bench-record.ts';
import { changeConversation, changeRun, getConversation } from './chat-store.ts';
import type { Conversation, Turn } from './conversation.ts';
import { findRun } from './find-run.ts';
import { followedRuns } from './followed-runs.ts';
import { hasSameShape } from './has-same-shape.ts';
import { liveRuns } from './live-runs.ts';
import { mergeTurns } from './merge-turns.ts';
import { readTurns, type ReadTurns } from './read-turns.ts';
import { unsavedFields } from './unsaved-fields.ts';

/** What of a conversation another tab has changed; `runs` are those of which something has come. */
export type ForeignChange = { turns: boolean; bench: boolean; runs: ReadonlySet<string> };

/** Brings a conversation of the store in step with what other tabs have saved. */
export async function syncConversation(id: string, { turns, bench, runs }: ForeignChange): Promise<void> {
  if (turns) await syncTurns(id);
  else for (const runId of runs) await syncRun(id, runId);
  if (bench) await syncBench(id);
}

async function syncTurns(id: string): Promise<void> {
  for (;;) {
    const before = getConversation(id);
    if (before == null) return;
    const [parts, session] = await Promise.all([readTurns(id), readRecord('sessions', sessionRecord, id)]);
    const now = getConversation(id);
    // One that was deleted is let go of by `forgetDeleted`.
    if (now == null || session === undefined) return;
    // What was read may lack what this page has changed meanwhile; that has been saved, and is read the next time.
    if (hasSameShape(before.turns, now.turns)) return apply(now, parts);
  }
}

function apply(now: Conversation, { turns: saved, damaged }: ReadTurns): void {
  const turns = mergeTurns(now.turns, saved);
  changeConversation(now.id, (conversation) => ({ ...conversation, turns, damaged }));
  const kept = new Set(turns.flatMap(({ runs }) => runs.map((laneRun) => laneRun.id)));
  // Deleted in another tab while this one receives them.
  abortRuns(liveRuns(now).filter((laneRun) => !kept.has(laneRun.id)));
}

/** A run that another tab is receiving has grown. */
async function syncRun(id: string, runId: string): Promise<void> {
  const known = findRun(getConversation(id), runId)?.laneRun;
  if (known === undefined || isReceivedHere(known)) return;
  const progress = await followedRuns.advance(runId);
  const now = findRun(getConversation(id), runId)?.laneRun;
  // The end is saved in the run itself, and its journal is gone then.
  if (progress === null || now === undefined || isSettled(now)) return;
  changeRun(id, runId, { ...progress, isElsewhere: true, wasReloaded: false });
}

const isReceivedHere = ({ run, isElsewhere }: Turn['runs'][number]) => run.end === null && !isElsewhere;
/** One that was taken for lost, where locks cannot tell, is going on after all when its journal grows. */
const isSettled = ({ run, wasReloaded }: Turn['runs'][number]) => run.end !== null && !wasReloaded;

/** What a lane is and how it would be asked is the same in all tabs; what is being written is each tab's own. */
async function syncBench(id: string): Promise<void> {
  const saved = await readRecord('settings', benchRecord, benchId(id));
  if (saved === undefined) return;
  changeConversation(id, (conversation) => {
    const { lanes, recipe, start, path } = conversation;
    return {
      ...conversation,
      lanes: unsavedFields.has(id, 'lanes') ? lanes : keepSame(lanes, saved.lanes),
      recipe: unsavedFields.has(id, 'recipe') ? recipe : keepSame(recipe, saved.recipe),
      start: unsavedFields.has(id, 'start') ? start : keepSame(start, saved.start),
      // Which version a tab shows stays as it was chosen there.
      path: keepSame(path, { ...saved.path, ...path }),
    };
  });
}

/** The object that is there, where the other says the same: what is drawn of it is not drawn again. */
function keepSame<T>(own: T, saved: T): T {
  return JSON.stringify(own) === JSON.stringify(saved) ? own : saved;
}
