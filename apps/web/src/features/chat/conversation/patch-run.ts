import { changeRecords } from '#lib/records.ts';
import type { LaneRun } from './conversation.ts';

type RunPatch = Partial<Pick<LaneRun, 'edit' | 'role' | 'choice'>>;

/**
 * Saves what a person has decided about an answer, and nothing else of it: another tab may be receiving it, or may have deleted it.
 */
export function patchRun(runId: string, patch: RunPatch): Promise<void> {
  return changeRecords([
    { store: 'runs', id: runId, update: (before) => (before === undefined ? null : { ...before, ...patch }) },
  ]);
}
