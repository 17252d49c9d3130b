import { expect, story } from '#story.ts';

/** What a first visit may ask for before it can be used: requests, and bytes as they are sent (tools/bench/budgets.json). */
const MOST_REQUESTS = 12;
const MOST_SCRIPT_BYTES = 122_880;
const MOST_BYTES = 163_840;

/** What the first route has no use for. */
const LATER = /drawn-formula|core-|read-markdown|conversation-view|speech|transcription|recorder|settings|history-page/;

story('a first visit asks for little until a message can be written', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  const sent = new Map<string, { url: string; isScript: boolean; bytes: number }>();
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    sent.set(requestId, { url: response.url, isScript: type === 'Script', bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const found = sent.get(requestId);
    if (found !== undefined) sent.set(requestId, { ...found, bytes: encodedDataLength });
  });
  // What is asked for once it can be used nobody has waited for.
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (document.querySelector('textarea') === null) return;
      performance.mark('usable');
      observer.disconnect();
    });
    observer.observe(document, { subtree: true, childList: true });
  });
  await page.goto('/');
  await expect(page.getByRole('textbox', { name: 'Message' })).toBeEditable();
  await page.waitForLoadState('networkidle');
  const waitedFor = await page.evaluate(() => {
    const usable = performance.getEntriesByName('usable')[0]?.startTime ?? 0;
    const entries = performance.getEntriesByType('resource');
    return entries.filter(({ startTime, duration }) => startTime + duration <= usable).map(({ name }) => name);
  });
  const counted = [...sent.values()].filter(({ url }) => waitedFor.includes(url) || url === page.url());
  const scripts = counted.filter(({ isScript }) => isScript);
  expect(scripts.length).toBeGreaterThanOrEqual(3);
  expect(scripts.filter(({ url }) => LATER.test(url)).map(({ url }) => url)).toEqual([]);
  expect(counted.length).toBeLessThanOrEqual(MOST_REQUESTS);
  expect(scripts.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
  expect(counted.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(MOST_BYTES);
});
