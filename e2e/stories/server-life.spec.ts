import { chatPage } from '#pages/chat-page.ts';
import { expect, story as base } from '#story.ts';
import { addresses } from '#world/addresses.ts';
import { ownWord } from '#world/own-word.ts';
import { readSeenRequests } from '#world/read-seen-requests.ts';
import { type OwnBff, startOwnBff } from '#world/start-own-bff.ts';

/** Stories with a server of their own, which they may end. */
const story = base.extend<{ settings: Record<string, string>; server: OwnBff }>({
  settings: [{}, { option: true }],
  server: async ({ settings }, use) => {
    const scripted = { GATEWAY_BASE_URL: `${addresses().scripted}/v1`, API_KEY: 'sk-of-a-story' };
    const server = await startOwnBff({ ...scripted, ...settings });
    await use(server);
    await server.kill();
  },
  product: async ({ server }, use) => use(server.address),
  // The browser says that it was left alone, and that a part of the page could not be loaded any more.
  expectedNoise: async ({}, use) => use(/net::ERR_|status of 50\d|dynamically imported module/),
});

story.describe('when the server is gone', () => {
  story(
    'killed in the middle: what came is kept, and after a restart Retry and Send work',
    async ({ page, server }) => {
      const chat = chatPage(page);
      const word = ownWord();
      await chat.open();
      await chat.choose('script-hangs');
      await chat.ask(`go on ${word}`);
      await expect(chat.run(1)).toContainText('Said before the silence');
      await chat.write('a draft of mine');
      await server.kill();
      const note = chat.run(1).getByRole('note').last();
      await expect(note).toContainText('The Lineup server does not answer');
      await expect(chat.run(1)).toContainText('Said before the silence');

      await server.start();
      expect(await readSeenRequests('script-hangs', word)).toHaveLength(1);
      await chat.run(1).getByRole('button', { name: 'Retry' }).first().click();
      await expect.poll(async () => (await readSeenRequests('script-hangs', word)).length).toBe(2);
      await chat.stop();
      await chat.reload();
      await expect(page.getByRole('textbox', { name: 'Message' })).toHaveValue('a draft of mine');
      await chat.choose('script-json-for-stream');
      await chat.send();
      await expect(chat.run(2)).toContainText('Whole at once, 中文 too');
    },
  );

  story('gone before the first send: the page says so, and the message waits for Retry', async ({ page, server }) => {
    const chat = chatPage(page);
    const word = ownWord();
    await chat.open();
    await chat.choose('script-json-for-stream');
    await server.kill();
    await chat.ask(`nobody hears this yet ${word}`);
    await expect(chat.run(1).getByRole('note').last()).toContainText('The Lineup server does not answer');
    await expect(chat.turn(1)).toContainText('nobody hears this yet');
    await server.start();
    await chat.run(1).getByRole('button', { name: 'Retry' }).first().click();
    await expect(chat.run(1)).toContainText('Whole at once, 中文 too');
    expect(await readSeenRequests('script-json-for-stream', word)).toHaveLength(1);
  });

  story.describe('because it was told to stop', () => {
    story.use({ settings: { DRAIN_SECONDS: '0' } });
    story('the lanes are told, and the page says that the server is stopping', async ({ page, server }) => {
      const chat = chatPage(page);
      await chat.open();
      await chat.choose('script-hangs');
      await chat.ask('go on');
      await expect(chat.run(1)).toContainText('Said before the silence');
      await server.stop();
      await expect(chat.run(1).getByRole('note').last()).toContainText('The Lineup server is stopping');
      await expect(chat.run(1)).toContainText('Said before the silence');
    });
  });
});

story.describe('when the gateway of the settings cannot be used', () => {
  story.describe('because nobody is there', () => {
    story.use({ settings: { GATEWAY_BASE_URL: 'http://127.0.0.1:1/v1' } });
    story('the page says so at the choice of a model and at the answer', async ({ page }) => {
      const chat = chatPage(page);
      await chat.open();
      await chat.choose('any-model', { typed: true });
      await chat.ask('is anybody there?');
      await expect(chat.run(1).getByRole('note').last()).toContainText('The gateway cannot be reached');
      await page.getByRole('button', { name: /^Model of lane A/ }).click();
      await expect(page.getByText('The gateway cannot be reached').last()).toBeVisible();
    });

    story.describe('to a Chinese reader', () => {
      story.use({ locale: 'zh-CN' });
      story('the first page and the settings say so once, and in Chinese only', async ({ page }) => {
        await page.goto('/');
        const note = page.getByRole('note', { name: /连不上网关/ });
        await expect(note).toContainText('检查网关地址');
        await expect(note).not.toContainText('gateway');
        await page.goto('/settings');
        await expect(page.getByText('连不上网关')).toBeVisible();
        await expect(page.getByText('cannot be reached')).toHaveCount(0);
      });
    });
  });
});

base.describe('the id of a request', () => {
  base('is in the wire inspector as the gateway got it', async ({ page }) => {
    const chat = chatPage(page);
    const word = ownWord();
    await chat.open();
    await chat.choose('recipe-malformed');
    await chat.ask(`look closely ${word}`);
    await expect(chat.run(1).getByText('complete')).toBeVisible();
    await chat.run(1).getByRole('button', { name: 'Show the wire' }).click();
    const inspector = page.getByRole('complementary', { name: 'Inspector' });
    await inspector.getByRole('tab', { name: 'Request' }).click();
    const id = String((await readSeenRequests('recipe-malformed', word)).at(-1)?.headers['x-request-id']);
    expect(id).toMatch(/^[0-9a-f]{32}$/);
    await expect(inspector).toContainText(id);
  });
});
