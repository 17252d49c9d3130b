import { getOver } from './get-over.ts';
import type { AnyRecord } from './store-names.ts';
import type { Change, RecordBackend, RecordPlace } from './record-backend.ts';

/**
 * What of changes is to be kept until it can be written, behind those that are pending. Rejects for what is no change, a record that
 * cannot be cloned or an update that throws: it never could be written, and would keep all later ones from it.
 */
export async function checkChanges(
  base: RecordBackend,
  pending: readonly Change[],
  changes: readonly Change[],
): Promise<Change[]> {
  const kept: Change[] = [];
  const look = (place: RecordPlace): Promise<AnyRecord | 'unknown' | undefined> =>
    getOver(base, [...pending, ...kept], place).catch(() => 'unknown' as const);
  for (const each of changes) {
    const condition = 'onlyWith' in each ? each.onlyWith : undefined;
    if (condition !== undefined && (await look(condition)) === undefined) continue;
    if ('update' in each) {
      const before = await look(each);
      if (before !== 'unknown') structuredClone(each.update(before));
    }
    kept.push('put' in each ? { ...each, put: structuredClone(each.put) } : each);
  }
  return kept;
}
