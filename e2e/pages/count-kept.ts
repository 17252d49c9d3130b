import type { Page } from '@playwright/test';

/** How many records a store of the product's database holds on this device. */
export function countKept(page: Page, store: 'blobs' | 'journal'): Promise<number> {
  return page.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('lineup');
        opening.addEventListener('error', () => reject(new Error('The database was not opened.')));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const counting = database.transaction(name).objectStore(name).count();
          counting.addEventListener('success', () => {
            database.close();
            resolve(counting.result);
          });
        });
      }),
    store,
  );
}
