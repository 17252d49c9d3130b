import type { BrowserContextOptions, Page } from 'playwright';
import type { WebWorld } from './start-web-world.ts';

/** A safety net for a loaded machine: a page that takes longer is not measured at all. */
const PATIENCE_MS = 180_000;

/** Has something done in a page with nothing in its caches or its storage. */
export async function openPage<Result>(
  { browser }: WebWorld,
  options: BrowserContextOptions,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ locale: 'en-US', ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}
