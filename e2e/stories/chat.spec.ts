import { chatPage } from '#pages/chat-page.ts';
import { expect, story } from '#story.ts';

story.describe('a chat', () => {
  story('streams a formatted answer to its end', async ({ page }) => {
    const chat = chatPage(page);
    await chat.open();
    await chat.choose('demo/markdown');
    await chat.ask('Show me a table and some code.');
    const run = chat.run(1);
    await expect(run.getByText('complete')).toBeVisible();
    await expect(run.getByRole('table').first()).toBeVisible();
    await expect(run.getByRole('heading').first()).toBeVisible();
    await expect(run.getByRole('button', { name: 'Copy code' }).first()).toBeVisible();
  });

  story('sends each turn with the history of its own lane', async ({ page }) => {
    const chat = chatPage(page);
    await chat.open();
    await chat.choose('demo/echo');
    await chat.ask('first words');
    await expect(chat.run(1).getByText('complete')).toBeVisible();
    await expect(chat.run(1)).toContainText('first words');
    await chat.ask('second words');
    await expect(chat.run(2).getByText('complete')).toBeVisible();
    await expect(chat.run(2)).toContainText('user, assistant, user');
  });

  story('shows reasoning apart from the answer', async ({ page }) => {
    const chat = chatPage(page);
    await chat.open();
    await chat.choose('demo/reasoning');
    await chat.ask('What is 12 * 7?');
    await expect(chat.run(1).getByText('complete')).toBeVisible();
    await expect(chat.run(1)).toContainText('84');
    await expect(chat.run(1).getByRole('button', { name: /^Thought/ })).toBeVisible();
  });

  story('stops when told, and keeps what came', async ({ page }) => {
    const chat = chatPage(page);
    await chat.open();
    await chat.choose('demo/slow');
    await chat.ask('Take your time.');
    await expect(chat.run(1)).toContainText(/\w+ \w+/);
    await chat.stop();
    await expect(chat.run(1).getByText('stopped by you')).toBeVisible();
  });

  story('is still there after a reload', async ({ page }) => {
    const chat = chatPage(page);
    await chat.open();
    await chat.choose('demo/echo');
    await chat.ask('keep me');
    await expect(chat.run(1).getByText('complete')).toBeVisible();
    await chat.reload();
    await expect(chat.run(1)).toContainText('keep me');
    await expect(chat.run(1).getByText('complete')).toBeVisible();
  });

  story('shows an answer that a reload interrupted as cut off', async ({ page }) => {
    const chat = chatPage(page);
    await chat.open();
    await chat.choose('demo/slow');
    await chat.ask('Take your time.');
    await expect(chat.run(1)).toContainText('This answer is slow');
    await page.reload();
    await expect(chat.run(1).getByRole('note')).toBeVisible();
    await expect(chat.run(1).getByRole('button', { name: 'Retry' }).first()).toBeVisible();
  });

  story('sends with Enter and starts a new line with Shift+Enter', async ({ page }) => {
    const chat = chatPage(page);
    await chat.open();
    await chat.choose('demo/echo');
    const message = page.getByRole('textbox', { name: 'Message' });
    await message.focus();
    await page.keyboard.type('one');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('two');
    await page.keyboard.press('Enter');
    await expect(chat.run(1).getByText('complete')).toBeVisible();
    await expect(chat.run(1)).toContainText(/one\s+two/);
    await expect(message).toBeFocused();
  });
});
