import { asFirstRun } from '#pages/as-first-run.ts';
import { noteMoves } from '#pages/note-moves.ts';
import { expect, story } from '#story.ts';

/** What the composer of a first visit may wait for: requests, and bytes as they are sent (tools/bench/budgets.json). */
const MOST_REQUESTS = 12;
const MOST_SCRIPT_BYTES = 122_880;
const MOST_BYTES = 163_840;

/** What the first route has no use for, before something is asked. */
const LATER = /drawn-formula|core-|speech|transcription|recorder|settings|history-page/;

declare global {
  /** What had been asked for when there was a composer, by address. */
  var askedFirst: string[];
}

story('a first visit asks for little until it can be written in', async ({ page }) => {
  await page.addInitScript(noteRequests);
  await page.goto('/');
  await expect(page.getByRole('textbox', { name: 'Message' })).toBeEditable();
  await page.waitForLoadState('networkidle');
  const { loaded, askedFirst } = await page.evaluate(() => ({
    loaded: performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .map(({ name, encodedBodySize }) => ({ name, bytes: encodedBodySize })),
    askedFirst: globalThis.askedFirst,
  }));
  expect(loaded.filter(({ name }) => LATER.test(name))).toEqual([]);

  const waitedFor = loaded.filter(({ name }) => askedFirst.includes(name));
  const weigh = (some: typeof loaded) => some.reduce((sum, { bytes }) => sum + bytes, 0);
  const scripts = waitedFor.filter(({ name }) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThanOrEqual(3);
  // The document itself is one more.
  expect(waitedFor.length + 1).toBeLessThanOrEqual(MOST_REQUESTS);
  expect(weigh(scripts)).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
  expect(weigh(waitedFor)).toBeLessThanOrEqual(MOST_BYTES);
});

/** Notes, in the page, what has been asked for when the composer is there. */
function noteRequests(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector('textarea') === null) return;
    observer.disconnect();
    globalThis.askedFirst = performance.getEntriesByType('resource').map(({ name }) => name);
  });
  observer.observe(document, { subtree: true, childList: true });
}

story.describe('nothing moves up or down when what is waited for comes', () => {
  for (const width of [1440, 390]) {
    for (const address of ['/', '/transcription']) {
      story(`${address}, ${width} px wide`, async ({ page }) => {
        await page.setViewportSize({ width, height: 844 });
        await asFirstRun(page);
        const models = Promise.withResolvers<void>();
        await page.route('**/api/models*', async (route) => {
          await models.promise;
          await route.continue();
        });
        const moves = await noteMoves(page);
        await page.goto(address);
        await expect(page.getByText('Demo models are answering.')).toBeVisible();
        const arrived = page.waitForResponse('**/api/models*');
        models.resolve();
        await arrived;
        await page.waitForLoadState('networkidle');
        expect(await moves()).toEqual([]);
      });
    }
  }
});
