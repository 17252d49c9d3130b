import * as v from 'valibot';
import { changeRecords } from '#lib/records.ts';
import { turnRecord } from './chat-records.ts';
import type { Turn } from './conversation.ts';

type TurnPatch = Partial<Pick<Turn, 'role' | 'parent' | 'chosen'>>;

/**
 * Saves what has been decided about a turn, and nothing else of it: another tab may have decided something else, or may have deleted it.
 * Of `chosen` only the lanes that are named are changed.
 */
export function patchTurn(turnId: string, { chosen, ...patch }: TurnPatch): Promise<void> {
  return changeRecords([
    {
      store: 'turns',
      id: turnId,
      update(before) {
        if (before === undefined) return null;
        const known = v.safeParse(turnRecord.entries.chosen, 'chosen' in before ? before.chosen : {});
        const choices = { ...(known.success ? known.output : {}), ...chosen };
        return { ...before, ...patch, ...(chosen !== undefined && { chosen: choices }) };
      },
    },
  ]);
}
