import type { Page } from '@playwright/test';
import { conversationPage } from '#pages/conversation-page.ts';
import { ownWord } from '#world/own-word.ts';
import { firstTextTimes, watchSends } from '#pages/watch-sends.ts';
import { expect, story } from '#story.ts';
import { readSentMessages } from '#world/read-sent-messages.ts';
import { readSeenRequests } from '#world/read-seen-requests.ts';

const EIGHT = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];

/** The lanes whose answers go on. */
const running = (page: Page) => page.locator('article[aria-busy="true"]');

story.describe('F37: eight lanes', () => {
  story('stream at once over one HTTP/1.1 request, and the server still answers', async ({ page }) => {
    const chat = conversationPage(page);
    const sends = watchSends(page);
    await chat.open();
    await chat.lineUp(EIGHT.map(() => 'demo/slow'));
    await chat.ask('Take your time.');
    for (const lane of EIGHT) await expect(chat.run(1, lane)).toContainText('This answer');
    const models = await page.evaluate(async () => (await fetch('/api/models', { cache: 'no-store' })).status);
    expect(models).toBe(200);
    await expect(running(page)).toHaveCount(EIGHT.length);
    await chat.stop();
    await expect(running(page)).toHaveCount(0);

    const texts = firstTextTimes(await sends.lastEvents());
    expect(texts).toHaveLength(EIGHT.length);
    expect(Math.max(...texts) - Math.min(...texts)).toBeLessThan(500);
    expect(sends.asks()).toBe(1);
    const protocol = await page.evaluate(() => {
      const [send] = performance.getEntriesByName(`${location.origin}/api/chat`);
      return send instanceof PerformanceResourceTiming ? send.nextHopProtocol : null;
    });
    expect(protocol).toBe('http/1.1');
  });
});

story.describe('a fair start', () => {
  story('one after another: each request reaches the gateway when the one before has ended', async ({ page }) => {
    const chat = conversationPage(page);
    await chat.open();
    await chat.lineUp(['script-row-1', 'script-row-2', 'script-row-3']);
    await chat.fromMenu('How it is sent', 'one after another');
    await chat.askAndWait('go', { turn: 1, lanes: ['A', 'B', 'C'] });
    for (const lane of ['A', 'B', 'C']) await expect(chat.run(1, lane)).toContainText('Open at once: 1.');
    await expect(chat.turn(1)).toContainText('one after another');
    await chat.reload();
    await expect(chat.turn(1)).toContainText('one after another');
  });

  story('at most 2: the gateway never has more than two of them, and has two', async ({ page }) => {
    const chat = conversationPage(page);
    const lanes = ['A', 'B', 'C', 'D'];
    await chat.open();
    await chat.lineUp(lanes.map((_, index) => `script-pair-${index + 1}`));
    await chat.fromMenu('How it is sent', 'at most 2 at once');
    // Each pair ends only when both are there: fewer at once would wait for ever.
    await chat.askAndWait('go', { turn: 1, lanes });
    for (const lane of lanes) await expect(chat.run(1, lane)).toContainText(/Open at once: [12]\./);
    await expect(chat.turn(1)).toContainText('at most 2 at once');
    await chat.reload();
    await expect(chat.turn(1)).toContainText('at most 2 at once');
  });

  story('together by default, and the turn says within how many milliseconds', async ({ page }) => {
    const chat = conversationPage(page);
    await chat.open();
    await chat.lineUp(['demo/echo', 'demo/json', 'demo/echo']);
    await chat.askAndWait('go', { turn: 1, lanes: ['A', 'B', 'C'] });
    await expect(chat.turn(1)).toContainText(/left together, within \d+ ms/);
    await chat.reload();
    await expect(chat.turn(1)).toContainText(/left together, within \d+ ms/);
  });

  story('a lane that is stopped while it waits is never sent', async ({ page }) => {
    const chat = conversationPage(page);
    const word = ownWord();
    const sent = async (model: string) => (await readSentMessages(model, word)).length;
    await chat.open();
    await chat.lineUp(['script-stays-1', 'script-stays-2', 'script-stays-3']);
    await chat.fromMenu('How it is sent', 'one after another');
    await chat.ask(`Go, ${word}.`);
    await expect(chat.run(1, 'A')).toContainText('Here, and staying');
    await chat.lane('B').getByRole('button', { name: 'Stop lane B' }).click();
    await expect(chat.run(1, 'B')).toContainText('stopped by you');
    await chat.lane('A').getByRole('button', { name: 'Stop lane A' }).click();
    await expect(chat.run(1, 'C')).toContainText('Here, and staying');
    await chat.stop();
    await expect(running(page)).toHaveCount(0);
    expect([await sent('script-stays-1'), await sent('script-stays-2'), await sent('script-stays-3')]).toEqual([
      1, 0, 1,
    ]);
  });
});

story.describe('F35: stopping', () => {
  story('ends one lane while the others go on, then all, and says that it may cost', async ({ page }) => {
    const chat = conversationPage(page);
    const sends = watchSends(page);
    const word = ownWord();
    await chat.open();
    await chat.lineUp(['script-writes-on', 'script-stops', 'script-writes-on', 'script-writes-on']);
    await chat.ask(`Take your time, ${word}.`);
    for (const lane of ['A', 'C', 'D']) await expect(chat.run(1, lane)).toContainText('On and on.');
    await expect(chat.run(1, 'B')).toContainText('Here, and staying');
    await expect(page.getByText('4 still running · The gateway may still charge')).toBeVisible();
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(page.getByText('The gateway may still charge')).toBeVisible();
    await page.setViewportSize({ width: 1440, height: 900 });

    await chat.lane('B').getByRole('button', { name: 'Stop lane B' }).click();
    await expect(chat.run(1, 'B')).toContainText('stopped by you');
    await expect(chat.lane('B').getByRole('button', { name: 'Stop lane B' })).toHaveCount(0);
    await expect(page.getByText('3 still running · The gateway may still charge')).toBeVisible();
    await expect.poll(async () => (await readSeenRequests('script-stops', word)).at(-1)?.closedEarly).toBe(true);
    const before = (await chat.run(1, 'A').innerText()).length;
    await expect.poll(async () => (await chat.run(1, 'A').innerText()).length).toBeGreaterThan(before);
    await expect(running(page)).toHaveCount(3);

    await page.getByRole('button', { name: 'Stop all' }).click();
    for (const lane of ['A', 'B', 'C', 'D']) await expect(chat.run(1, lane)).toContainText('stopped by you');
    expect(sends.stops()).toBe(2);
    expect(sends.asks()).toBe(1);
    await expect(page.getByText('may still charge')).toHaveCount(0);
  });

  story('retrying only the failed asks each of them once, and nobody else', async ({ page }) => {
    const chat = conversationPage(page);
    const sends = watchSends(page);
    const word = ownWord();
    const models = ['script-retry-well', 'script-retry-second', 'script-retry-cut'];
    const sent = () => Promise.all(models.map(async (model) => (await readSentMessages(model, word)).length));
    await chat.open();
    await chat.lineUp(models);
    await chat.askAndWait(`Go, ${word}.`, { turn: 1, lanes: ['A', 'B', 'C'] });
    await expect(chat.run(1, 'B').getByRole('note')).toContainText('no channel at the first time');
    expect(await sent()).toEqual([1, 1, 1]);

    await chat.fromTurnMenu(1, 'Retry only the 2 failed');
    await expect(chat.run(1, 'B')).toContainText('Well the second time.');
    await expect(chat.answerVersions(1, 'C')).toContainText('2 / 2');
    await chat.ended(1, 'C');
    await expect(chat.answerVersions(1, 'A')).toHaveCount(0);
    expect(await sent()).toEqual([1, 2, 2]);
    expect(sends.asks()).toBe(2);

    await chat.fromTurnMenu(1, 'Retry only the failed one');
    await expect(chat.answerVersions(1, 'C')).toContainText('3 / 3');
    await chat.ended(1, 'C');
    expect(await sent()).toEqual([1, 2, 3]);
  });
});
