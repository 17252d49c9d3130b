import { updateRecord } from './records.ts';
import { sessionRecord, type SessionRecord } from './session-record.ts';

/** Changes what a person says of a session: its name, pin or tags. A session that is gone stays so. */
export function changeSession(
  id: string,
  change: Partial<Pick<SessionRecord, 'name' | 'isPinned' | 'tags'>>,
): Promise<void> {
  return updateRecord('sessions', sessionRecord, {
    id,
    update: (before) => (before === undefined ? null : { ...before, ...change }),
  });
}
