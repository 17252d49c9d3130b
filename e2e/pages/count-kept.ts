import type { Page } from '@playwright/test';

/** How many records a store of the product's database holds on this device; with `words`, those in whose JSON they are. */
export function countKept(page: Page, store: 'blobs' | 'journal', words = ''): Promise<number> {
  return page.evaluate(
    ([name, wanted]) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('lineup');
        opening.addEventListener('error', () => reject(new Error('The database was not opened.')));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const reading = database.transaction(name).objectStore(name).getAll();
          reading.addEventListener('success', () => {
            database.close();
            resolve(reading.result.filter((record) => JSON.stringify(record).includes(wanted)).length);
          });
        });
      }),
    [store, words] as const,
  );
}
