import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { bareDatabase } from '#pages/bare-database.ts';
import { conversationPage } from '#pages/conversation-page.ts';
import { startKillableBrowser } from '#pages/killable-browser.ts';
import { expect, story } from '#story.ts';
import { addresses } from '#world/addresses.ts';

/** As much of what has come as may be lost, and what a loaded machine takes to write it (milliseconds). */
const MAY_LOSE_MS = 250;
const LOADED_MS = 250;

const SAVING_FAILED = 'Saving failed.';

type Word = { number: number; sentAt: number };

/** The words of an answer: their numbers, and when the gateway sent them. */
async function readWords(run: Locator): Promise<Word[]> {
  const text = await run.innerText();
  return Array.from(text.matchAll(/(\d+)@(\d+)/g), ([, number, sentAt]) => ({
    number: Number(number),
    sentAt: Number(sentAt),
  }));
}

/** The words that are there, long enough before something happens to them. */
async function readEarlier(run: Locator): Promise<Word[]> {
  const words = await readWords(run);
  const seenAt = Date.now();
  await expect.poll(() => Date.now() - seenAt).toBeGreaterThan(MAY_LOSE_MS + LOADED_MS);
  return words;
}

/** Of an answer that was interrupted all words are kept that were there so long before, in their order and without a hole. */
async function expectKept(run: Locator, earlier: readonly Word[]): Promise<void> {
  await expect(run).toContainText('1@');
  const words = await readWords(run);
  expect(words.map(({ number }) => number)).toEqual(words.map((_, index) => index + 1));
  expect(words.slice(0, earlier.length)).toEqual(earlier);
}

async function wordsCome(run: Locator, atLeast: number): Promise<void> {
  await expect.poll(async () => (await readWords(run)).length).toBeGreaterThanOrEqual(atLeast);
}

/** Makes every write fail as a full disk does, after so many; `makeRoom` ends that. */
async function fillStorage(page: Page, writes: number): Promise<{ makeRoom: () => Promise<void> }> {
  await page.addInitScript((allowed) => {
    let left = allowed;
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
      left -= 1;
      if (left < 0 && !('hasRoom' in globalThis)) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    };
  }, writes);
  return { makeRoom: () => page.evaluate(() => void Object.assign(globalThis, { hasRoom: true })) };
}

story.describe('nothing is lost', () => {
  story('by loading the page again in the middle of a stream, over and over', async ({ page }) => {
    const chat = conversationPage(page);
    await chat.open();
    await chat.choose('script-numbered');
    for (const turn of [1, 2, 3]) {
      await chat.ask(`Count ${turn}`);
      await wordsCome(chat.run(turn), 10 * turn);
      const earlier = await readEarlier(chat.run(turn));
      await page.reload();
      await expect(chat.run(turn).getByRole('note').last()).toContainText('Cut off');
      await expectKept(chat.run(turn), earlier);
      await expect(page.getByRole('article')).toHaveCount(turn);
    }
    // Its wire record is there too, as far as it came.
    await chat.run(3).getByRole('button', { name: 'Show the wire' }).first().click();
    await expect(page.getByText('1@').last()).toBeVisible();
  });

  story('by killing the browser in the middle of a stream', async ({ product }) => {
    const profile = mkdtempSync(path.join(tmpdir(), 'lineup-profile-'));
    const first = await startKillableBrowser(profile);
    const before = conversationPage(first.page);
    await first.page.goto(product);
    await before.choose('script-numbered');
    await before.ask('Count');
    await wordsCome(before.run(1), 40);
    const address = first.page.url();
    const earlier = await readEarlier(before.run(1));
    await first.kill();

    const second = await startKillableBrowser(profile);
    try {
      const chat = conversationPage(second.page);
      await second.page.goto(address);
      await expect(chat.run(1).getByRole('note').last()).toContainText('Cut off');
      await expectKept(chat.run(1), earlier);
      await expect(chat.turn(1)).toContainText('Count');
      await expect(second.page.getByRole('article')).toHaveCount(1);

      // Both ways on work: the answer goes on where it was cut, and can be asked again.
      const kept = (await readWords(chat.run(1))).length;
      await chat.run(1).getByRole('button', { name: 'Continue' }).first().click();
      await expect(chat.run(1)).toContainText('and the rest.');
      expect((await readWords(chat.run(1))).length).toBe(kept);
      await expect(chat.answerVersions(1)).toContainText('2');
      await chat.run(1).getByRole('button', { name: 'Retry' }).first().click();
      await wordsCome(chat.run(1), 1);
      await expect(chat.answerVersions(1)).toContainText('3');
      await chat.stop();
      await second.page.reload();
      await expect(chat.answerVersions(1)).toContainText('3');
    } finally {
      await second.close();
      rmSync(profile, { recursive: true, force: true });
    }
  });
});

story.describe('two tabs on one chat', () => {
  story('each follows what the other does, while both stream, edit and delete', async ({ page, context }) => {
    const chat = conversationPage(page);
    await chat.open();
    await chat.choose('script-repeats');
    await chat.askAndWait('One', { turn: 1 });
    await chat.choose('script-counts-to-forty');
    await page.waitForURL(/\/chat\//u);

    const other = await context.newPage();
    const second = conversationPage(other);
    await other.goto(page.url());
    await expect(second.run(1)).toContainText('One');

    // The other tab sees it come, within a second of this one.
    await chat.ask('Two');
    await wordsCome(chat.run(2), 3);
    await wordsCome(second.run(2), 3);
    await expect(second.run(2)).toHaveAttribute('aria-busy', 'true');
    const [here, there] = [await readWords(chat.run(2)), await readWords(second.run(2))];
    const behind = (here.at(-1)?.sentAt ?? 0) - (there.at(-1)?.sentAt ?? 0);
    expect(behind).toBeLessThanOrEqual(1000);

    // While it does, the other tab asks, this one edits, the other deletes.
    await second.ask('Three');
    await wordsCome(second.run(3), 2);
    await chat.editAnswer(1, 'Mended');
    await expect(second.run(1)).toContainText('Mended');
    await expect(chat.run(3)).toContainText('1@');
    for (const each of [chat, second]) for (const turn of [2, 3]) await expect(each.run(turn)).toContainText('40@');
    for (const each of [chat, second]) for (const turn of [2, 3]) await each.ended(turn);
    await second.fromTurnMenu(1, /Delete/);
    for (const each of [chat, second]) {
      await expect(each.turn(1)).toContainText('Two');
      await expect(each.turn(2)).toContainText('Three');
      for (const turn of [1, 2]) await expect.poll(() => readWords(each.run(turn))).toHaveLength(40);
    }

    // And so it is saved.
    await page.reload();
    await expect(chat.turn(2)).toContainText('Three');
    await expect.poll(() => readWords(chat.run(1))).toHaveLength(40);
    await expect(page.getByRole('article')).toHaveCount(2);
  });

  story(
    'a draft is each tab’s own; a deleted chat is gone in both, and back in both by undo',
    async ({ page, context }) => {
      const chat = conversationPage(page);
      await chat.open();
      await chat.choose('script-repeats');
      await chat.askAndWait('One', { turn: 1 });
      await page.waitForURL(/\/chat\//u);
      const other = await context.newPage();
      const second = conversationPage(other);
      await other.goto(page.url());
      await expect(second.run(1)).toContainText('One');
      await chat.write('of the first');
      await second.write('of the second');
      await chat.addLane();
      await expect(second.lane('B')).toBeVisible();
      await expect(page.getByRole('textbox', { name: 'Message' })).toHaveValue('of the first');
      await expect(other.getByRole('textbox', { name: 'Message' })).toHaveValue('of the second');

      const list = page.getByRole('region', { name: 'Saved on this device' });
      await list.getByRole('link', { name: /One/ }).hover();
      await list.getByRole('button', { name: /One/ }).click();
      await page.getByRole('menuitem', { name: 'Delete' }).click();
      await expect(other.getByText('This conversation is not on this device.')).toBeVisible();
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect(second.run(1)).toContainText('One');
    },
  );
});

story.describe('on plain http, where no lock tells whether a tab lives', () => {
  story.use({
    product: ({}, use) => use(addresses().product.replace('127.0.0.1', 'lineup.test')),
    // Chromium says so of every page over plain http.
    expectedNoise: /Cross-Origin-Opener-Policy header has been ignored/,
  });

  story('a reload keeps what came, and another tab shows a stream to its end', async ({ page, context }) => {
    const chat = conversationPage(page);
    await chat.open();
    await chat.choose('script-numbered');
    await chat.ask('Count');
    await wordsCome(chat.run(1), 10);
    const earlier = await readEarlier(chat.run(1));
    await page.reload();
    await expect(chat.run(1).getByRole('note').last()).toContainText('Cut off');
    await expectKept(chat.run(1), earlier);

    await chat.choose('script-counts-to-forty');
    await chat.ask('Count');
    await wordsCome(chat.run(2), 2);
    const other = await context.newPage();
    const second = conversationPage(other);
    await other.goto(page.url());
    await expect(second.run(2)).toContainText('40@');
    for (const each of [chat, second]) await expect(each.run(2)).not.toContainText('Cut off');
    const words = await readWords(chat.run(2));
    await expect.poll(() => readWords(second.run(2))).toEqual(words);
  });
});

story.describe('when nothing can be written', () => {
  story(
    'the stream goes on, it is said, nothing is deleted, and all is saved as soon as there is room',
    async ({ page }) => {
      const chat = conversationPage(page);
      await chat.open();
      await chat.choose('script-repeats');
      await chat.askAndWait('Before', { turn: 1 });
      const { makeRoom } = await fillStorage(page, 3);
      page.on('dialog', (dialog) => void dialog.accept());
      await page.reload();
      await expect(chat.run(1)).toContainText('Before');
      await chat.choose('script-counts-to-forty');
      await chat.ask('Meanwhile');
      await wordsCome(chat.run(2), 3);
      const banner = page.getByRole('alert').filter({ hasText: SAVING_FAILED });
      await expect(banner).toBeVisible();
      await expect(banner.getByRole('button', { name: 'Export everything' })).toBeVisible();
      await expect(chat.run(2)).toContainText('40@');
      await expect(chat.run(1)).toContainText('Before');

      await makeRoom();
      await chat.write('Something to save');
      await expect(banner).toHaveCount(0);
      await page.reload();
      await makeRoom();
      await expect(chat.run(1)).toContainText('Before');
      await expect(chat.run(2)).toContainText('40@');
      await expect(page.getByRole('textbox', { name: 'Message' })).toHaveValue('Something to save');
    },
  );

  story('because the browser refuses, the chat works from memory and says so', async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    });
    const chat = conversationPage(page);
    await chat.open();
    await chat.choose('script-repeats');
    await chat.askAndWait('Hello', { turn: 1 });
    await expect(chat.run(1)).toContainText('Hello');
    const banner = page.getByRole('alert').filter({ hasText: 'Nothing is being saved.' });
    await expect(banner).toBeVisible();
    const download = page.waitForEvent('download');
    await banner.getByRole('button', { name: 'Export everything' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.json$/u);
  });

  story('because the data is that of a newer version, it is said and left alone', async ({ page }) => {
    await bareDatabase.openIn(page, 99);
    const chat = conversationPage(page);
    await chat.open();
    await expect(page.getByRole('alert').filter({ hasText: 'newer Lineup' })).toBeVisible();
    await chat.choose('script-repeats');
    await chat.askAndWait('Hello', { turn: 1 });
    const found = await bareDatabase.read(page);
    expect(found).toEqual([99, ['future'], 'kept']);
  });

  story(
    'because a newer version has taken over in another tab, it says so and loads again',
    async ({ page, context }) => {
      const chat = conversationPage(page);
      await chat.open();
      await chat.choose('script-repeats');
      await chat.askAndWait('Hello', { turn: 1 });
      const newer = await context.newPage();
      await bareDatabase.openIn(newer, 3, { holds: true });
      const banner = page.getByRole('alert').filter({ hasText: 'A newer Lineup is open in another tab.' });
      await expect(banner).toBeVisible();
      await expect(chat.run(1)).toContainText('Hello');
      await banner.getByRole('button', { name: 'Load again' }).click();
      await expect(page.getByRole('alert').filter({ hasText: 'written by a newer Lineup' })).toBeVisible();
    },
  );
});

story(
  'the settings tell what is kept, free what is old with undo, and delete everything only when a word is typed',
  async ({ page, context }) => {
    await page.goto('/settings');
    const wires = page.getByRole('listitem').filter({ hasText: 'Wire records of answers' });
    await expect(wires).toContainText('0 files');
    const chat = conversationPage(await context.newPage());
    await chat.open();
    await chat.choose('script-repeats');
    await chat.askAndWait('Hello', { turn: 1 });
    await expect(wires).toContainText('1 file');
    await expect(wires.getByRole('button', { name: /^Nothing that old/ })).toBeDisabled();
    await page.getByRole('combobox', { name: 'Free space: older than' }).selectOption('any age');
    await wires.getByRole('button', { name: /^Delete/ }).click();
    await expect(wires).toContainText('0 files');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(wires).toContainText('1 file');

    await page.getByRole('button', { name: 'Delete everything…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Delete everything on this device' });
    await expect(dialog.getByRole('button', { name: 'Delete everything', exact: true })).toBeDisabled();
    await dialog.getByRole('textbox', { name: /Type “delete”/ }).fill('delete');
    await dialog.getByRole('button', { name: 'Delete everything', exact: true }).click();
    await page.waitForURL((url) => url.pathname === '/');
    await expect(page.getByRole('region', { name: 'Saved on this device' })).toHaveCount(0);
    await page.goto('/settings');
    await expect(page.getByRole('listitem').filter({ hasText: 'Wire records of answers' })).toContainText('0 files');
  },
);
