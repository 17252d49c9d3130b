import { readRecords } from '#lib/records.ts';
import { runRecord, turnRecord, type TurnRecord } from './chat-records.ts';
import type { LaneRun, Turn } from './conversation.ts';
import { restoreRuns } from './restore-runs.ts';

/** The turns of a conversation in their order, with their runs, and how many parts could not be read. */
export type ReadTurns = { turns: Turn[]; damaged: number };

/** Reads the turns of a conversation. Runs that have not ended are as far as their journals tell. */
export async function readTurns(sessionId: string): Promise<ReadTurns> {
  const [turns, runs] = await Promise.all([
    readRecords('turns', turnRecord, { sessionId }),
    readRecords('runs', runRecord, { sessionId }),
  ]);
  const restored = await restoreRuns(runs.records);
  const known = new Set(turns.records.map((record) => record.id));
  const laneRuns = Map.groupBy(restored, ({ turnId }) => turnId);
  return {
    turns: turns.records.map((record, index) =>
      restoreTurn(record, {
        known,
        before: turns.records[index - 1]?.id ?? null,
        runs: (laneRuns.get(record.id) ?? []).map(({ laneRun }) => laneRun),
      }),
    ),
    damaged: turns.damaged + runs.damaged,
  };
}

type Place = { known: ReadonlySet<string>; before: string | null; runs: LaneRun[] };

/** A turn whose parent cannot be read would be hidden with all that follows it; it follows the turn before it instead. */
function restoreTurn(record: TurnRecord, { known, before, runs }: Place): Turn {
  const { sessionId: _sessionId, parent, ...turn } = record;
  const isPlaced = parent === null || (parent !== undefined && known.has(parent));
  return { ...turn, parent: isPlaced ? parent : before, runs };
}
