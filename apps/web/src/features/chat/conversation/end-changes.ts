import type { Change } from '#lib/record-backend.ts';
import { putBlob } from '#lib/records.ts';
import { sessionFactsChange } from '#lib/session-facts-change.ts';
import type { Conversation } from './conversation.ts';
import { describeSession } from './describe-session.ts';
import { findRun } from './find-run.ts';
import { packRun } from './pack-run.ts';

type EndedRun = { conversation: Conversation; runId: string; wire: Blob };

/**
 * The changes that save how a run ended: the run but for what a person has made of it meanwhile, its wire record, and what the list shows
 * of its conversation. Each is made only where the run has not been deleted. There are none for a run that is not in the conversation.
 */
export function endChanges({ conversation, runId, wire }: EndedRun): Change[] {
  const found = findRun(conversation, runId);
  if (found === undefined) return [];
  const { run, wasReloaded } = found.laneRun;
  const onlyWith = { store: 'runs', id: runId } as const;
  const ended = { run: packRun(run), wasReloaded };
  return [
    { ...onlyWith, update: (before) => (before === undefined ? null : { ...before, ...ended }) },
    { ...putBlob(runId, wire), onlyWith },
    sessionFactsChange(describeSession(conversation), onlyWith),
  ];
}
