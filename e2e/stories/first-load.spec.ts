import { expect, story } from '#story.ts';

/** What a first visit may ask for before it is drawn: requests, and bytes as they are sent (tools/bench/budgets.json). */
const MOST_REQUESTS = 12;
const MOST_SCRIPT_BYTES = 122_880;
const MOST_BYTES = 163_840;

/** What the first route has no use for. */
const LATER = /drawn-formula|core-|read-markdown|conversation-view|speech|transcription|recorder|settings|history-page/;

/** What is fetched beside the first drawing, which does not wait for it and may be overtaken: the database. */
const BESIDE = /open-stored-backend|by-place/;

story('a first visit asks for little until it is drawn', async ({ page }) => {
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (document.getElementById('root')?.firstElementChild == null) return;
      performance.mark('drawn');
      observer.disconnect();
    });
    observer.observe(document, { subtree: true, childList: true });
  });
  await page.goto('/');
  await expect(page.getByRole('textbox', { name: 'Message' })).toBeEditable();
  const loaded = await page.evaluate(() => {
    const drawn = performance.getEntriesByName('drawn')[0]?.startTime ?? 0;
    const entries = performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming);
    return entries
      .filter(({ responseEnd }) => responseEnd <= drawn)
      .map(({ name, encodedBodySize }) => ({ name, bytes: encodedBodySize }));
  });
  const waitedFor = loaded.filter(({ name }) => !BESIDE.test(name));
  const weigh = (some: typeof waitedFor) => some.reduce((sum, { bytes }) => sum + bytes, 0);
  const scripts = waitedFor.filter(({ name }) => name.endsWith('.js'));
  expect(weigh(scripts)).toBeGreaterThan(MOST_SCRIPT_BYTES / 2);
  expect(scripts.filter(({ name }) => LATER.test(name))).toEqual([]);
  // The document itself is one more.
  expect(waitedFor.length + 1).toBeLessThanOrEqual(MOST_REQUESTS);
  expect(weigh(scripts)).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
  expect(weigh(waitedFor)).toBeLessThanOrEqual(MOST_BYTES);
});
