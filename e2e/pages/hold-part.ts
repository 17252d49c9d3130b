import type { Page } from '@playwright/test';

/** Holds the code of a part of the page, by the name of its file, until the function that it resolves to is called. */
export async function holdPart(page: Page, name: string): Promise<() => void> {
  const held = Promise.withResolvers<void>();
  await page.route(new RegExp(`/assets/${name}-[^/]+\\.js`), async (route) => {
    await held.promise;
    await route.continue();
  });
  return held.resolve;
}
