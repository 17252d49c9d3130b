import { ownBytes } from './own-bytes.ts';
import { recordStore } from './record-store.ts';
import { toPuts } from './to-puts.ts';

/** Takes the bytes under ids out of the database; resolves to the changes that put them back. */
export async function takeBytes(ids: readonly string[]) {
  const read = await recordStore.read((backend) => Promise.all(ids.map((id) => backend.get('blobs', id))));
  const found = read.filter((record) => record !== undefined);
  const puts = toPuts('blobs', await ownBytes(found));
  await recordStore.change(found.map(({ id }) => ({ store: 'blobs', remove: id })));
  return puts;
}
