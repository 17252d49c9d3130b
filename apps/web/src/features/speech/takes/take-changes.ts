import { putBlob } from '#lib/records.ts';
import type { Change } from '#lib/record-backend.ts';
import { replaceKept } from '#lib/replace-kept.ts';
import type { Take } from './take-record.ts';

/** The changes that keep a take as it is now, with its bytes if there are any, where it has not been deleted meanwhile. */
export function takeChanges(take: Take, file: Blob | null): Change[] {
  const onlyWith = { store: 'runs', id: take.id } as const;
  return [replaceKept('runs', take), ...(file === null ? [] : [{ ...putBlob(take.id, file), onlyWith }])];
}
