import type { Page } from '@playwright/test';
import { conversationPage } from '#pages/conversation-page.ts';
import { findViolations } from '#pages/find-violations.ts';
import { historySessions } from '#pages/history-sessions.ts';
import { expect, story } from '#story.ts';

type Question = string | { text: string; model: string };

/** Asks each question in a chat of its own, one after another in the same page, and goes on to the history. */
async function askEach(page: Page, questions: readonly Question[]) {
  const chat = conversationPage(page);
  const screens = page.getByRole('navigation', { name: 'Screens' });
  await chat.open();
  for (const question of questions) {
    const { text, model } = typeof question === 'string' ? { text: question, model: 'demo/echo' } : question;
    await screens.getByRole('link', { name: 'Chat' }).click();
    await chat.choose(model);
    await chat.askAndWait(text, { turn: 1 });
  }
  await screens.getByRole('link', { name: 'History' }).click();
  await expect(historySessions(page).sessions).toHaveCount(questions.length);
}

story.describe('history', () => {
  story('a word in an answer of an old chat finds it, at its turn, as one types', async ({ page }) => {
    const history = historySessions(page);
    const drawing = { text: 'Show me what you can draw', model: 'demo/markdown' };
    await askEach(page, ['The ferry leaves at six', drawing, '绿茶用八十度的水']);
    await page.keyboard.press('/');
    await expect(history.search).toBeFocused();
    // No title and no input says it.
    await history.search.pressSequentially('BOATHOUSE lake');
    await expect(history.sessions).toHaveText(['Show me what you can draw']);
    await expect(history.row('Show me').locator('mark')).toHaveText(['lake', 'boathouse']);
    await history.search.fill('八十度');
    await expect(history.sessions).toHaveText(['绿茶用八十度的水']);
    await expect(history.row('绿茶').locator('mark').first()).toHaveText('八十度');

    await history.search.fill('ferry');
    await expect(history.count).toHaveText('1 session found');
    await page.keyboard.press('ArrowDown');
    await expect(history.sessions.first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/chat\/\w+\?turn=\w+$/);
    await expect(page.getByRole('region', { name: 'Turn 1', exact: true })).toContainText('The ferry leaves at six');
    await page.goBack();
    await expect(history.search).toHaveValue('ferry');
  });

  story('name, pin and tag survive a reload and show in another tab', async ({ page, context }) => {
    const history = historySessions(page);
    await askEach(page, ['First question of all', 'Second question of all']);
    await expect(history.sessions).toHaveText(['Second question of all', 'First question of all']);
    const other = await context.newPage();
    await other.goto('/history');
    await expect(historySessions(other).sessions).toHaveCount(2);

    await history.act('First question', 'Pin');
    await expect(history.sessions).toHaveText(['First question of all', 'Second question of all']);
    await history.act('First question', 'Rename');
    await page.getByRole('textbox', { name: 'Name of the session' }).fill('Harbour notes');
    await page.keyboard.press('Enter');
    await expect(history.row('Harbour notes').getByRole('link')).toBeFocused();
    await history.act('Harbour notes', 'Tags…');
    await page.getByRole('textbox', { name: 'New tag' }).fill('#travel');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Remove the tag travel' })).toBeVisible();
    await page.keyboard.press('Escape');

    for (const tab of [historySessions(other), history]) {
      if (tab === history) await page.reload();
      await expect(tab.sessions).toHaveText(['Harbour notes', 'Second question of all']);
      await expect(tab.row('Harbour notes')).toContainText('travel');
    }
    await other.close();
    await history.sessions.first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Harbour notes');
    await expect(page).toHaveTitle(/^Harbour notes/);

    // Without a name, the title is back.
    await page.getByRole('link', { name: /^Harbour notes/ }).press('F2');
    await page.getByRole('textbox', { name: 'Name of the session' }).fill('');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('First question of all');
  });

  story('several are deleted at once and brought back', async ({ page }) => {
    const history = historySessions(page);
    await askEach(page, ['One of three', 'Two of three', 'Three of three']);
    await page.getByRole('button', { name: 'Select', exact: true }).click();
    await page.getByRole('checkbox', { name: 'Select “One of three”' }).check();
    await page.getByRole('checkbox', { name: 'Select “Three of three”' }).check();
    await expect(history.count).toHaveText('2 selected');
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect(history.sessions).toHaveText(['Two of three']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(history.sessions).toHaveText(['Three of three', 'Two of three', 'One of three']);
    // What they hold is back too.
    await history.search.fill('one of three');
    await history.sessions.first().click();
    await expect(page.getByRole('article').first()).toContainText('One of three');
  });

  story('filters narrow the list, and are in the address', async ({ page }) => {
    const history = historySessions(page);
    await askEach(page, ['Asked of echo', { text: 'Asked of the drawer', model: 'demo/markdown' }]);
    await page.getByRole('combobox', { name: 'Model' }).selectOption({ label: 'demo/markdown (1)' });
    await expect(history.sessions).toHaveText(['Asked of the drawer']);
    await history.search.fill('echo');
    await expect(history.count).toHaveText('0 sessions found');
    await expect(page).toHaveURL(/[?&]q=echo/);
    await page.reload();
    await expect(page.getByText('No session within these filters contains “echo”.')).toBeVisible();
    await page.getByRole('button', { name: 'Clear filters' }).first().click();
    await expect(history.sessions).toHaveText(['Asked of echo']);

    await history.open('?screen=speech');
    await expect(page.getByText('No session fits these filters.')).toBeVisible();
    await history.open('?days=7&tag=');
    await expect(history.sessions).toHaveCount(2);
    await history.open('?to=2001-01-01');
    await expect(page.getByLabel('To', { exact: true })).toHaveValue('2001-01-01');
    await expect(history.sessions).toHaveCount(0);
  });

  story('is without known barriers, in a list, a search and a selection', async ({ page }) => {
    const history = historySessions(page);
    await askEach(page, ['A question about ferries']);
    await history.open('?q=ferries');
    await expect(history.count).toHaveText('1 session found');
    await page.getByRole('button', { name: 'Select', exact: true }).click();
    expect(await findViolations(page)).toEqual([]);
    await history.act('A question about', 'Tags…');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
  });
});
