import type { Page } from '@playwright/test';
import { conversationPage } from '#pages/conversation-page.ts';
import { ownWord } from '#world/own-word.ts';
import { watchSends } from '#pages/watch-sends.ts';
import { expect, story } from '#story.ts';
import { addresses } from '#world/addresses.ts';
import { FAULT_ROWS } from '#world/fault-scripts.ts';
import { readSentMessages } from '#world/read-sent-messages.ts';
import { startBreakableNetwork, type BreakableNetwork } from '#world/start-breakable-network.ts';

/** A story on a network of its own, which it may break. */
const networkStory = story.extend<{ network: BreakableNetwork }>({
  network: async ({}, use) => {
    const network = await startBreakableNetwork(addresses().product);
    await use(network);
    await network.stop();
  },
  product: async ({ network }, use) => use(network.address),
  expectedNoise: async ({}, use) => use(/net::ERR_/),
});

type Model = keyof typeof FAULT_ROWS;

/** What the page says of each fault; what it keeps and quotes is the verdict of the table. */
const SAYS: Record<Model, RegExp> = {
  'fault-f1': /complete/,
  'fault-f9': /Cut off/,
  'fault-f10': /Cut off/,
  'fault-f12': /The gateway broke the connection/,
  'fault-f15': /The gateway is overloaded/,
  'fault-f17': /The gateway is overloaded[^]*2026112311420981736540/,
  'fault-f19': /The gateway failed[^]*HTTP 502/,
  'fault-f20': /The gateway asks for fewer requests[^]*It asks to wait 20 s/,
  'fault-f21': /Empty answer/,
  'fault-f22': /complete/,
  'fault-f25': /complete/,
  'fault-f30': /complete/,
  'fault-f33': /complete/,
  'fault-f46': /complete/,
};

const models = Object.keys(FAULT_ROWS).filter((model): model is Model => model in FAULT_ROWS);

story.describe('F38: a fault in one lane of chat', () => {
  for (const model of models) {
    const { id, name, verdict } = FAULT_ROWS[model];
    story(
      `${id}: ${name}: said, kept after a reload, sent again once, and nothing in the other lane`,
      async ({ page }) => {
        const chat = conversationPage(page);
        const word = ownWord();
        const sent = async (to: string) => (await readSentMessages(to, word)).length;
        const run = chat.run(1, 'A');
        const expectSaid = async (): Promise<void> => {
          await chat.ended(1, 'A');
          await expect(run).toContainText(SAYS[model]);
          for (const { text, reasoning } of verdict.choices) {
            // Blank text is shown as nothing, and a page joins white space.
            const words = (text.trim() || reasoning).trim();
            if (words !== '') await expect(run).toContainText(words);
          }
          const quote = verdict.problem?.gatewayMessage;
          await expect(run.locator('blockquote')).toHaveText(quote === undefined ? [] : [quote]);
          await expect(chat.run(1, 'B')).toContainText('The neighbour’s answer, whole.');
          await expect(chat.run(1, 'B').getByText('complete')).toBeVisible();
        };

        await chat.open();
        await chat.lineUp([model, 'fault-neighbour']);
        await chat.askAndWait(`Go, ${word}.`, { turn: 1, lanes: ['A', 'B'] });
        await expectSaid();
        await chat.reload();
        await expectSaid();

        await run.getByRole('button', { name: 'Retry' }).first().click();
        await expect.poll(() => sent(model)).toBe(2);
        await expectSaid();
        expect([await sent(model), await sent('fault-neighbour')]).toEqual([2, 1]);
      },
    );
  }
});

/** An answer that is empty at once, and the way to ask it again. */
async function askToRetry(page: Page) {
  const chat = conversationPage(page);
  const word = ownWord();
  const sends = watchSends(page);
  await chat.open();
  await chat.choose('fault-f21');
  await chat.askAndWait(`Go, ${word}.`, { turn: 1 });
  return { chat, word, sends, retry: chat.run(1).getByRole('button', { name: 'Retry' }).first() };
}

story.describe('F36: impatient people', () => {
  story('a double click on Send is one request', async ({ page }) => {
    const chat = conversationPage(page);
    const word = ownWord();
    const sends = watchSends(page);
    await chat.open();
    await chat.choose('fault-neighbour');
    await chat.write(`Go, ${word}.`);
    await page.getByRole('button', { name: /^Send/ }).dblclick();
    await chat.ended(1);
    await expect.poll(async () => (await readSentMessages('fault-neighbour', word)).length).toBe(1);
    expect(sends.asks()).toBe(1);
  });

  story('an Enter key that repeats is one request', async ({ page }) => {
    const chat = conversationPage(page);
    const word = ownWord();
    const sends = watchSends(page);
    await chat.open();
    await chat.choose('fault-neighbour');
    await chat.write(`Go, ${word}.`);
    for (let repeat = 0; repeat < 10; repeat += 1) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await chat.ended(1);
    expect(await readSentMessages('fault-neighbour', word)).toHaveLength(1);
    expect(sends.asks()).toBe(1);
  });

  story(
    'the second click of a double click on Retry asks nothing, even where the first has been answered',
    async ({ page }) => {
      const { chat, word, sends, retry } = await askToRetry(page);
      await retry.click();
      await expect(chat.answerVersions(1)).toContainText('2 / 2');
      await chat.ended(1);
      await retry.dispatchEvent('click', { detail: 2 });
      await retry.dispatchEvent('click', { detail: 0 });
      await expect(chat.answerVersions(1)).toContainText('3 / 3');
      await chat.ended(1);
      expect(await readSentMessages('fault-f21', word)).toHaveLength(3);
      expect(sends.asks()).toBe(3);
    },
  );

  story('a double click on Retry is one request more', async ({ page }) => {
    const { chat, word, sends, retry } = await askToRetry(page);
    await retry.dblclick();
    await expect(chat.answerVersions(1)).toContainText('2 / 2');
    await chat.ended(1);
    expect(await readSentMessages('fault-f21', word)).toHaveLength(2);
    expect(sends.asks()).toBe(2);
  });
});

story('F37: three tabs that stream over HTTP/1.1 leave room for a model list in each', async ({ context, page }) => {
  story.slow();
  const tabs = [page, await context.newPage(), await context.newPage()];
  for (const tab of tabs) {
    const chat = conversationPage(tab);
    // A tab behind another draws nothing.
    await tab.bringToFront();
    await chat.open();
    await chat.choose('fault-writes-on');
    await chat.ask('Go on.');
    await expect(chat.run(1)).toContainText('word 1 ');
  }
  for (const tab of tabs) {
    await tab.bringToFront();
    const status = await tab.evaluate(async () => (await fetch('/api/models', { cache: 'no-store' })).status);
    expect(status).toBe(200);
    await expect(tab.locator('article[aria-busy="true"]')).toHaveCount(1);
    await conversationPage(tab).stop();
  }
});

story.describe('F45: a network or a tab that goes away', () => {
  networkStory(
    'a network that breaks in the middle keeps the text, and Retry works when it is back',
    async ({ page, network }) => {
      const chat = conversationPage(page);
      await chat.open();
      await chat.choose('fault-goes-on');
      await chat.ask('Go on.');
      await expect(chat.run(1)).toContainText('word 3 ');
      await page.getByRole('region', { name: 'Saved on this device' }).waitFor();
      network.break();
      await expect(chat.run(1).getByRole('note')).toContainText('The Lineup server does not answer');
      await expect(chat.run(1)).toContainText('word 3 ');
      await chat.run(1).getByRole('button', { name: 'Retry' }).first().click();
      await expect(chat.answerVersions(1)).toContainText('2 / 2');
      await expect(chat.run(1).getByRole('note')).toContainText('The Lineup server does not answer');
      network.mend();
      await chat.run(1).getByRole('button', { name: 'Retry' }).first().click();
      await expect(chat.answerVersions(1)).toContainText('3 / 3');
      await expect(chat.run(1)).toContainText('the last word');
      await expect(chat.run(1).getByText('complete')).toBeVisible();
    },
  );

  story.describe('a part of the page', () => {
    story.use({ expectedNoise: /net::ERR_|dynamically imported module/ });

    story('that cannot be loaded any more takes no answer away', async ({ page }) => {
      const chat = conversationPage(page);
      await page.route(/history-column/, (route) => route.abort());
      await chat.open();
      await chat.choose('fault-neighbour');
      await chat.askAndWait('Go.', { turn: 1 });
      await expect(chat.run(1)).toContainText('The neighbour’s answer, whole.');
      await expect(page.getByRole('textbox', { name: 'Message' })).toBeVisible();
    });
  });

  story('a tab that is frozen in the middle has the whole answer when it wakes', async ({ page, context }) => {
    const chat = conversationPage(page);
    await chat.open();
    await chat.choose('fault-goes-on');
    await chat.ask('Go on.');
    await expect(chat.run(1)).toContainText('word 3 ');
    const devtools = await context.newCDPSession(page);
    await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
    await devtools.send('Page.setWebLifecycleState', { state: 'active' });
    await expect(chat.run(1)).toContainText('word 59 the last word');
    await expect(chat.run(1).getByText('complete')).toBeVisible();
  });
});
