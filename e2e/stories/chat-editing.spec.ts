import { conversationPage, type ConversationPage } from '#pages/conversation-page.ts';
import { ownWord } from '#world/own-word.ts';
import { expect, story } from '#story.ts';
import { readSentMessages } from '#world/read-sent-messages.ts';

const MODEL = 'script-counts';

/** A conversation of two turns, `first` and `second` with the story's own word. */
async function talkTwice(chat: ConversationPage, word: string): Promise<void> {
  await chat.open();
  await chat.choose(MODEL);
  await chat.askAndWait(`first ${word}`, { turn: 1 });
  await chat.askAndWait(`second ${word}`, { turn: 2 });
}

/** What the gateway got last in this story, as `role: text`. */
async function lastSent(word: string): Promise<string[]> {
  const messages = (await readSentMessages(MODEL, word)).at(-1) ?? [];
  return messages.map(({ role, content }) => `${role}: ${String(content)}`);
}

story.describe('editing a question', () => {
  story('makes a new version; the old one and what followed it are still there', async ({ page }) => {
    const chat = conversationPage(page);
    const word = ownWord();
    await talkTwice(chat, word);
    await chat.editQuestion(1, `edited ${word}`);
    await expect(chat.run(1)).toContainText(`Reply 1 to “edited ${word}”`);
    await expect(chat.turn(2)).toHaveCount(0);
    expect(await lastSent(word)).toEqual([`user: edited ${word}`]);

    await chat.reload();
    await expect(chat.questionVersions(1)).toContainText('2 / 2');
    await chat.questionVersions(1).getByRole('button', { name: 'Version before' }).click();
    await expect(chat.run(1)).toContainText(`Reply 1 to “first ${word}”`);
    await expect(chat.run(2)).toContainText(`Reply 1 to “second ${word}”`);
    expect(await readSentMessages(MODEL, word)).toHaveLength(3);

    await chat.askAndWait(`third ${word}`, { turn: 3 });
    expect(await lastSent(word)).toEqual([
      `user: first ${word}`,
      `assistant: Reply 1 to “first ${word}”`,
      `user: second ${word}`,
      `assistant: Reply 1 to “second ${word}”`,
      `user: third ${word}`,
    ]);
  });

  story('the system prompt is edited above the first turn and asked with', async ({ page }) => {
    const chat = conversationPage(page);
    const word = ownWord();
    await page.goto('/?system=Be+brief.&A=');
    await chat.choose(MODEL);
    await chat.askAndWait(`first ${word}`, { turn: 1 });
    expect(await lastSent(word)).toEqual(['system: Be brief.', `user: first ${word}`]);
    await page.getByRole('button', { name: 'Edit the system prompt' }).click();
    await page.getByRole('textbox', { name: 'Edit the system prompt' }).fill('Be long.');
    await page.getByRole('button', { name: 'Ask again', exact: true }).click();
    await expect(chat.run(1)).toContainText(`Reply 2 to “first ${word}”`);
    expect(await lastSent(word)).toEqual(['system: Be long.', `user: first ${word}`]);
    await chat.reload();
    await expect(page.getByText('Be long.', { exact: true })).toBeVisible();
    await expect(chat.questionVersions(1)).toContainText('2 / 2');
  });
});

story.describe('editing an answer', () => {
  story('goes along as history, marks later answers, and can be taken back', async ({ page }) => {
    const chat = conversationPage(page);
    const word = ownWord();
    await talkTwice(chat, word);
    const stale = chat.run(2).getByText('it answered another conversation');
    await expect(stale).toHaveCount(0);
    await chat.editAnswer(1, 'What I say instead');
    await chat.reload();
    await expect(chat.run(1)).toContainText('Edited by you');
    await expect(stale).toBeVisible();
    await chat.askAndWait(`third ${word}`, { turn: 3 });
    expect(await lastSent(word)).toContain('assistant: What I say instead');

    await chat.fromAnswerMenu(1, 'Back to what the model wrote');
    await expect(stale).toHaveCount(0);
    await chat.reload();
    await expect(chat.run(1)).toContainText(`Reply 1 to “first ${word}”`);
    await expect(chat.run(3).getByText('it answered another conversation')).toBeVisible();
    await chat.askAndWait(`fourth ${word}`, { turn: 4 });
    expect(await lastSent(word)).toContain(`assistant: Reply 1 to “first ${word}”`);
    expect(await lastSent(word)).not.toContain('assistant: What I say instead');
  });

  story('and asking on from it answers the later turns again, in their order', async ({ page }) => {
    const chat = conversationPage(page);
    const word = ownWord();
    await talkTwice(chat, word);
    await chat.askAndWait(`third ${word}`, { turn: 3 });
    await chat.editAnswer(1, 'What I say instead', { press: 'Save and ask on from here' });
    await expect(chat.run(3)).toContainText(`Reply 2 to “third ${word}”`);
    await expect(chat.run(2)).toContainText(`Reply 2 to “second ${word}”`);
    expect(await lastSent(word)).toEqual([
      `user: first ${word}`,
      'assistant: What I say instead',
      `user: second ${word}`,
      `assistant: Reply 2 to “second ${word}”`,
      `user: third ${word}`,
    ]);
    expect(await readSentMessages(MODEL, word)).toHaveLength(5);
    await expect(page.getByText('it answered another conversation')).toHaveCount(0);
  });

  story('a message in another role is sent in it', async ({ page }) => {
    const chat = conversationPage(page);
    const word = ownWord();
    await talkTwice(chat, word);
    await chat.fromTurnMenu(1, 'Role: system');
    await chat.fromAnswerMenu(1, 'Role: user');
    await chat.reload();
    await expect(chat.turn(1).getByText('system', { exact: true })).toBeVisible();
    await chat.askAndWait(`third ${word}`, { turn: 3 });
    expect((await lastSent(word)).slice(0, 2)).toEqual([`system: first ${word}`, `user: Reply 1 to “first ${word}”`]);
  });
});

story.describe('asking again', () => {
  story('keeps every answer; the one that is shown is what goes along', async ({ page }) => {
    const chat = conversationPage(page);
    const word = ownWord();
    await chat.open();
    await chat.choose(MODEL);
    await chat.askAndWait(`first ${word}`, { turn: 1 });
    for (const count of [2, 3]) {
      await chat.run(1).getByRole('button', { name: 'Retry' }).click();
      await expect(chat.run(1)).toContainText(`Reply ${count} to`);
      await chat.ended(1);
    }
    await expect(chat.answerVersions(1)).toContainText('3 / 3');
    await chat.answerVersions(1).getByRole('button', { name: 'Version before' }).click();
    await expect(chat.run(1)).toContainText('Reply 2 to');
    await chat.reload();
    await expect(chat.answerVersions(1)).toContainText('2 / 3');
    await chat.askAndWait(`second ${word}`, { turn: 2 });
    expect(await lastSent(word)).toContain(`assistant: Reply 2 to “first ${word}”`);
    expect(await readSentMessages(MODEL, word)).toHaveLength(4);
  });

  story('a cut-off answer is continued in one request, and its text joined', async ({ page }) => {
    const chat = conversationPage(page);
    const word = ownWord();
    const model = 'script-limit-then-rest';
    await chat.open();
    await chat.choose(model);
    await chat.askAndWait(`tell ${word}`, { turn: 1 });
    await chat.run(1).getByRole('button', { name: 'Continue' }).first().click();
    const whole = 'A sentence begins in the first answer and ends in the second.';
    await expect(chat.run(1)).toContainText(whole);
    await chat.ended(1);
    await expect(chat.answerVersions(1)).toContainText('2 / 2');
    const [, continued, ...more] = await readSentMessages(model, word);
    expect(more).toEqual([]);
    expect(continued?.at(-2)).toEqual({ role: 'assistant', content: 'A sentence begins in the first answer' });
    await chat.reload();
    await expect(chat.run(1)).toContainText(whole);
    await chat.askAndWait(`next ${word}`, { turn: 2 });
    expect((await readSentMessages(model, word)).at(-1)?.slice(0, 2)).toEqual([
      { role: 'user', content: `tell ${word}` },
      { role: 'assistant', content: whole },
    ]);
  });
});
