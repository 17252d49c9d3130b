import type { Page } from '@playwright/test';

/** The database of the product, as another version of it would use it. */
export const bareDatabase = {
  /** Opens it in a version, with a store and a record that today's version does not know; it stays open where `holds` says so. */
  async openIn(page: Page, version: number, { holds = false } = {}): Promise<void> {
    await goToOrigin(page);
    await page.evaluate(
      ([wanted, isHeld]) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('lineup', wanted);
          opening.addEventListener('error', () => reject(new Error(String(opening.error))));
          opening.addEventListener('upgradeneeded', () => {
            opening.result.createObjectStore('future').put('kept', 'key');
          });
          opening.addEventListener('success', () => {
            if (!isHeld) opening.result.close();
            resolve();
          });
        }),
      [version, holds] as const,
    );
  },

  /** Its version, its stores, and the record that `openIn` has left. */
  async read(page: Page): Promise<unknown[]> {
    await goToOrigin(page);
    return page.evaluate(
      () =>
        new Promise<unknown[]>((resolve) => {
          const opening = indexedDB.open('lineup');
          opening.addEventListener('success', () => {
            const { result } = opening;
            const reading = result.transaction('future').objectStore('future').get('key');
            reading.addEventListener('success', () =>
              resolve([result.version, [...result.objectStoreNames], reading.result]),
            );
          });
        }),
    );
  },
};

/** A page of the site without the app. */
async function goToOrigin(page: Page): Promise<void> {
  const body = '<!doctype html><link rel="icon" href="data:,">';
  await page.route('**/bare', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('/bare');
}
