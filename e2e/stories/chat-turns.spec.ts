import type { Page } from '@playwright/test';
import { conversationPage, type ConversationPage } from '#pages/conversation-page.ts';
import { ownWord } from '#world/own-word.ts';
import { expect, story } from '#story.ts';
import { readSentMessages } from '#world/read-sent-messages.ts';

const MODEL = 'script-counts';

async function talkTwice(page: Page, word: string): Promise<ConversationPage> {
  const chat = conversationPage(page);
  await chat.open();
  await chat.choose(MODEL);
  await chat.askAndWait(`first ${word}`, { turn: 1 });
  await chat.askAndWait(`second ${word}`, { turn: 2 });
  return chat;
}

/** The texts of what the gateway got last in this story. */
async function lastSent(word: string): Promise<unknown[]> {
  return ((await readSentMessages(MODEL, word)).at(-1) ?? []).map(({ content }) => content);
}

story.describe('turns and answers', () => {
  story('a turn is deleted, brought back, and deleted for good', async ({ page }) => {
    const word = ownWord();
    const chat = await talkTwice(page, word);
    await chat.fromTurnMenu(1, 'Delete the turn');
    await expect(chat.turn(2)).toHaveCount(0);
    await expect(chat.run(1)).toContainText(`“second ${word}”`);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(chat.run(1)).toContainText(`“first ${word}”`);
    await expect(chat.run(2)).toContainText(`“second ${word}”`);
    await chat.reload();
    await expect(chat.run(2)).toContainText(`“second ${word}”`);

    await chat.fromTurnMenu(1, 'Delete the turn');
    await expect(chat.turn(2)).toHaveCount(0);
    await chat.reload();
    await expect(chat.run(1)).toContainText(`“second ${word}”`);
    await expect(chat.questionVersions(1)).toHaveCount(0);
    await expect(chat.run(1).getByText('it answered another conversation')).toBeVisible();
    await chat.askAndWait(`third ${word}`, { turn: 2 });
    expect(await lastSent(word)).toEqual([`second ${word}`, `Reply 1 to “second ${word}”`, `third ${word}`]);
  });

  story('an answer is deleted and brought back; without it the turn is left out', async ({ page }) => {
    const word = ownWord();
    const chat = await talkTwice(page, word);
    await chat.fromAnswerMenu(1, 'Delete the answer');
    await expect(chat.run(1)).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(chat.run(1)).toContainText(`Reply 1 to “first ${word}”`);
    await chat.fromAnswerMenu(1, 'Delete the answer');
    await chat.reload();
    await expect(chat.turn(1)).toContainText('Lane A was not asked here.');
    await chat.askAndWait(`third ${word}`, { turn: 3 });
    expect(await lastSent(word)).toEqual([`second ${word}`, `Reply 1 to “second ${word}”`, `third ${word}`]);
  });

  story('a branch is a chat of its own; the one it came from stays as it was', async ({ page }) => {
    const word = ownWord();
    const chat = await talkTwice(page, word);
    const original = page.url();
    await chat.fromTurnMenu(1, 'Branch into a new chat');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`first ${word} (branch)`);
    await expect(chat.turn(2)).toHaveCount(0);
    await chat.askAndWait(`aside ${word}`, { turn: 2 });
    expect(await lastSent(word)).toEqual([`first ${word}`, `Reply 1 to “first ${word}”`, `aside ${word}`]);
    await chat.reload();
    await expect(chat.run(2)).toContainText(`“aside ${word}”`);
    expect(page.url()).not.toBe(original);
    await page.goto(original);
    await expect(chat.run(2)).toContainText(`“second ${word}”`);
    await expect(chat.turn(3)).toHaveCount(0);
  });

  story('all lanes go on from the answer of one, once, when told so', async ({ page }) => {
    const chat = conversationPage(page);
    const word = ownWord();
    await chat.open();
    await chat.lineUp([MODEL, 'script-repeats']);
    await chat.askAndWait(`first ${word}`, { turn: 1, lanes: ['A', 'B'] });
    await chat.fromMenu('How it is sent', 'all go on from lane B');
    await chat.askAndWait(`second ${word}`, { turn: 2, lanes: ['A', 'B'] });
    expect(await lastSent(word)).toEqual([`first ${word}`, `first ${word}`, `second ${word}`]);
    await chat.reload();
    await expect(chat.turn(2).getByText('all go on from lane B')).toBeVisible();
    await chat.askAndWait(`third ${word}`, { turn: 3, lanes: ['A', 'B'] });
    expect((await lastSent(word)).slice(-3)).toEqual([
      `second ${word}`,
      `Reply 1 to “second ${word}”`,
      `third ${word}`,
    ]);
  });

  story('is copied as Markdown and raw', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    const word = ownWord();
    const chat = await talkTwice(page, word);
    await chat.fromAnswerMenu(2, 'Copy as Markdown');
    await expect.poll(copied).toBe(`> second ${word}\n\n## A · ${MODEL}\n\nReply 1 to “second ${word}”\n`);
    await chat.fromAnswerMenu(1, 'Copy as raw JSON');
    await expect.poll(copied).toContain('"finishReason": "stop"');
    expect(JSON.parse(await copied())).toMatchObject([{ text: `Reply 1 to “first ${word}”` }]);
    await chat.run(2).getByRole('button', { name: 'Copy answer' }).click();
    await expect.poll(copied).toBe(`Reply 1 to “second ${word}”`);
    await chat.fromTurnMenu(1, 'Copy the turn as Markdown');
    await expect.poll(copied).toBe(`> first ${word}\n\n## A · ${MODEL}\n\nReply 1 to “first ${word}”\n`);
  });
});
