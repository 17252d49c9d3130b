import { expect, story } from '#story.ts';

/** What the first drawing of a first visit may wait for: requests, and bytes as they are sent (tools/bench/budgets.json). */
const MOST_REQUESTS = 12;
const MOST_SCRIPT_BYTES = 122_880;
const MOST_BYTES = 163_840;

/** The one script that the document does not name and the first drawing waits for: the texts of the interface. */
const CATALOGUE = /\/assets\/(?:en|zh)-[\w-]{8}\.js$/;

/** What the first route has no use for, before something is asked. */
const LATER = /drawn-formula|core-|speech|transcription|recorder|settings|history-page/;

story('a first visit asks for little until it is drawn', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('textbox', { name: 'Message' })).toBeEditable();
  await page.waitForLoadState('networkidle');
  const document = await (await page.request.get('/', { headers: { accept: 'text/html' } })).text();
  const loaded = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .map(({ name, encodedBodySize }) => ({ path: new URL(name).pathname, bytes: encodedBodySize })),
  );
  expect(loaded.filter(({ path }) => LATER.test(path))).toEqual([]);

  const waitedFor = loaded.filter(({ path }) => document.includes(`"${path}"`) || CATALOGUE.test(path));
  const weigh = (some: typeof loaded) => some.reduce((sum, { bytes }) => sum + bytes, 0);
  const scripts = waitedFor.filter(({ path }) => path.endsWith('.js'));
  expect(scripts.length).toBeGreaterThanOrEqual(3);
  // The document itself is one more.
  expect(waitedFor.length + 1).toBeLessThanOrEqual(MOST_REQUESTS);
  expect(weigh(scripts)).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
  expect(weigh(waitedFor)).toBeLessThanOrEqual(MOST_BYTES);
});
