import * as v from 'valibot';
import { STORE_NAMES } from './store-names.ts';
import { changeRecords, readRecords } from './records.ts';

const any = v.object({ id: v.string() });

/** Deletes all records of all stores, at once or not at all; the other tabs are told of every session. It cannot be undone. */
export async function deleteEverything(): Promise<void> {
  const { records } = await readRecords('sessions', any);
  await changeRecords([
    ...records.map(({ id }) => ({ store: 'sessions', remove: id }) as const),
    ...STORE_NAMES.map((store) => ({ store, removePrefix: '' })),
  ]);
}
