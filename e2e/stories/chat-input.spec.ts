import type { Page } from '@playwright/test';
import { chooseFiles, dropFile, pasteFile, type OwnFile } from '#pages/attach-files.ts';
import { conversationPage, type ConversationPage } from '#pages/conversation-page.ts';
import { ownWord } from '#world/own-word.ts';
import { expect, story } from '#story.ts';
import { drawPng } from '#world/draw-png.ts';
import { readSentMessages } from '#world/read-sent-messages.ts';

const MODEL = 'script-counts';

const picture = (size: { width: number; height: number }): OwnFile => ({
  name: 'boat.png',
  mimeType: 'image/png',
  buffer: drawPng(size),
});

const textFile = (text: string): OwnFile => ({
  name: 'notes.md',
  mimeType: 'text/markdown',
  buffer: Buffer.from(text),
});

const dataUrl = ({ mimeType, buffer }: OwnFile): string => `data:${mimeType};base64,${buffer.toString('base64')}`;

const messageBox = (page: Page) => page.getByRole('textbox', { name: 'Message' });
const attached = (page: Page) => page.getByRole('form', { name: 'Message' }).getByRole('list', { name: 'Attachments' });

async function openChat(page: Page): Promise<ConversationPage> {
  const chat = conversationPage(page);
  await chat.open();
  await chat.choose(MODEL);
  return chat;
}

/** What the last question of this story was sent as. */
async function lastContent(word: string): Promise<unknown> {
  return (await readSentMessages(MODEL, word)).at(-1)?.at(-1)?.content;
}

story.describe('an image', () => {
  const ways: Record<string, (page: Page, file: OwnFile) => Promise<void>> = {
    chosen: (page, file) => chooseFiles(page, [file]),
    dropped: (page, file) => dropFile(page.getByRole('main'), file),
    pasted: (page, file) => pasteFile(messageBox(page), file),
  };
  for (const [way, give] of Object.entries(ways)) {
    story(`${way}: its size is shown, and it is sent byte for byte`, async ({ page }) => {
      const chat = await openChat(page);
      const word = ownWord();
      const file = picture({ width: 40, height: 30 });
      await give(page, file);
      await expect(attached(page).getByRole('listitem')).toContainText(/boat\.png\s*40 × 30 · \d+ bytes/);
      await chat.askAndWait(`What is this? ${word}`, { turn: 1 });
      expect(await lastContent(word)).toEqual([
        { type: 'text', text: `What is this? ${word}` },
        { type: 'image_url', image_url: { url: dataUrl(file) } },
      ]);
      await expect(attached(page)).toHaveCount(0);
      await chat.reload();
      await expect(chat.turn(1).getByRole('img', { name: 'boat.png' })).toBeVisible();
    });
  }

  story('that is too large is scaled down, and says from what', async ({ page }) => {
    const chat = await openChat(page);
    const word = ownWord();
    await chooseFiles(page, [picture({ width: 3000, height: 1500 })]);
    await expect(attached(page).getByRole('listitem')).toContainText(/2048 × 1024 · .+, was .+/);
    await chat.askAndWait(`And this? ${word}`, { turn: 1 });
    expect(await lastContent(word)).toMatchObject([
      { type: 'text' },
      { type: 'image_url', image_url: { url: expect.stringMatching(/^data:image\/webp;base64,/) } },
    ]);
    const shown = chat.turn(1).getByRole('img', { name: 'boat.png' });
    await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(2048);
  });

  story('can be sent without a word, and taken out before', async ({ page }) => {
    const chat = await openChat(page);
    const [kept, dropped] = [picture({ width: 8, height: 8 }), picture({ width: 9, height: 9 })];
    await chooseFiles(page, [kept, dropped]);
    await expect(attached(page).getByRole('listitem')).toHaveCount(2);
    await page.getByRole('button', { name: 'Remove boat.png' }).last().click();
    await expect(attached(page).getByRole('listitem')).toHaveCount(1);
    await chat.send();
    await chat.ended(1);
    expect(await lastContent(dataUrl(kept))).toEqual([{ type: 'image_url', image_url: { url: dataUrl(kept) } }]);
    expect(await lastContent(dataUrl(dropped))).toBeUndefined();
  });
});

story.describe('a file', () => {
  story('of text is quoted before the words about it, in a fence that it cannot close', async ({ page }) => {
    const chat = await openChat(page);
    const word = ownWord();
    await chooseFiles(page, [textFile('# 独木舟\n```js\n1;\n```\n')]);
    await expect(attached(page).getByRole('listitem')).toContainText(/notes\.md\s*\d+ bytes/);
    await chat.askAndWait(`Sum it up. ${word}`, { turn: 1 });
    expect(await lastContent(word)).toBe(
      `notes.md\n\`\`\`\`md\n# 独木舟\n\`\`\`js\n1;\n\`\`\`\n\`\`\`\`\n\nSum it up. ${word}`,
    );
    await chat.reload();
    const sent = chat.turn(1).getByRole('list', { name: 'Attachments' });
    await sent.getByText('notes.md').click();
    await expect(sent.getByText('# 独木舟')).toBeVisible();
  });

  story('that is neither is refused in words; what came with it stays', async ({ page }) => {
    await openChat(page);
    const program: OwnFile = { name: 'boat.exe', mimeType: 'text/plain', buffer: Buffer.from([77, 90, 0, 3, 0, 255]) };
    await chooseFiles(page, [program, textFile('good')]);
    await expect(page.getByText('boat.exe is neither an image nor text')).toBeVisible();
    await expect(attached(page).getByRole('listitem')).toHaveText([/notes\.md/]);
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expect(page.getByText('boat.exe is neither an image nor text')).toHaveCount(0);
  });
});

story.describe('what is written', () => {
  story('has its variables filled in before it goes; escaped ones stay', async ({ page }) => {
    const chat = await openChat(page);
    const word = ownWord();
    await chat.write(String.raw`Compare {{one}} with {{ the other }} and {{one}}, not \{{one}}. ${word}`);
    await messageBox(page).press('Enter');
    const form = page.getByRole('form', { name: 'Fill in the variables' });
    await expect(form.getByRole('textbox')).toHaveCount(2);
    await expect(form.getByRole('textbox', { name: 'one', exact: true })).toBeFocused();
    expect(await readSentMessages(MODEL, word)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(form).toHaveCount(0);
    await expect(messageBox(page)).toBeFocused();

    await messageBox(page).press('Enter');
    await form.getByRole('textbox', { name: 'one', exact: true }).fill('birch');
    await form.getByRole('textbox', { name: 'the other' }).fill('{{one}}');
    await form.getByRole('button', { name: 'Send' }).click();
    await chat.ended(1);
    expect(await lastContent(word)).toBe(`Compare birch with {{one}} and birch, not {{one}}. ${word}`);
  });

  story('survives a reload, with what is attached', async ({ page, context }) => {
    await openChat(page);
    const word = ownWord();
    await chooseFiles(page, [picture({ width: 40, height: 30 }), textFile('kept')]);
    await expect(attached(page).getByRole('listitem')).toHaveCount(2);
    await messageBox(page).fill(`not sent yet ${word}`);
    // Saving goes on behind the writing; another tab tells when it is done.
    const other = await context.newPage();
    await expect(async () => {
      await other.goto(page.url());
      await expect(messageBox(other)).toHaveValue(`not sent yet ${word}`, { timeout: 2000 });
    }).toPass();
    await other.close();
    await page.reload();
    await expect(messageBox(page)).toHaveValue(`not sent yet ${word}`);
    await expect(attached(page).getByRole('listitem')).toHaveText([/boat\.png/, /notes\.md/]);
    await conversationPage(page).send();
    await conversationPage(page).ended(1);
    expect(await lastContent(word)).toMatchObject([
      { type: 'text', text: expect.stringContaining('kept') },
      { type: 'image_url' },
    ]);
  });
});
