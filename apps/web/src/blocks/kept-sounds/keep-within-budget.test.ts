import { expect, test } from 'vitest';
import { listBlobs } from '#lib/list-blobs.ts';
import { saveBlob } from '#lib/records.ts';
import { keepWithinBudget } from './keep-within-budget.ts';

const keptIds = async () => (await listBlobs()).map(({ id }) => id).toSorted();

test('two looks at once let a sound go once, and undo brings it back', async () => {
  const sound = new Blob(['0123456789'], { type: 'audio/mpeg' });
  await saveBlob('shown', sound);
  await saveBlob('other', sound);
  const isProtected = (id: string) => id === 'shown';
  const [first, second] = await Promise.all([keepWithinBudget(15, isProtected), keepWithinBudget(15, isProtected)]);
  expect(first?.count).toBe(1);
  expect(second).toBeNull();
  expect(await keptIds()).toEqual(['shown']);
  await first?.restore();
  expect(await keptIds()).toEqual(['other', 'shown']);
});
