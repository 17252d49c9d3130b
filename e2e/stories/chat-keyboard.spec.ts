import type { Page } from '@playwright/test';
import { chatPage } from '#pages/chat-page.ts';
import { pressTo } from '#pages/press-to.ts';
import { expect, story } from '#story.ts';

/** Opens the palette. What listens to its key comes after the first picture, without a sign; once it listens, pressing again changes nothing. */
async function openPalette(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox', { name: 'Search commands' })).toBeFocused({ timeout: 2_000 });
  }).toPass();
}

/** Runs a command from the palette by its name. */
async function command(page: Page, name: string): Promise<void> {
  await openPalette(page);
  await page.keyboard.type(name);
  await expect(page.getByRole('option').first()).toContainText(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Commands' })).toBeHidden();
}

/** Three lanes that have answered once, and the focus where keys are commands. */
async function answerInThreeLanes(page: Page): Promise<ReturnType<typeof chatPage>> {
  const chat = chatPage(page);
  await chat.open();
  await chat.lineUp(['demo/echo', 'demo/markdown', 'demo/json']);
  await chat.ask('one');
  for (const letter of ['A', 'B', 'C']) await expect(chat.run(1, letter).getByText('complete')).toBeVisible();
  await page.getByRole('log', { name: 'Conversation' }).focus();
  return chat;
}

story.describe('without a pointer', () => {
  story('a lane is added, its model chosen, a message sent and the difference opened', async ({ page }) => {
    const chat = chatPage(page);
    await chat.open();
    await expect(page.getByRole('textbox', { name: 'Message' })).toBeFocused();
    await command(page, 'Add a lane');
    await expect(chat.lane('B')).toBeVisible();

    await pressTo(page, page.getByRole('button', { name: /^Model of lane B/ }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('combobox', { name: 'Search or type a model name' })).toBeFocused();
    await page.keyboard.type('demo/markdown');
    await expect(page.getByRole('option', { name: /^demo\/markdown/ })).toHaveAttribute('data-highlighted', '');
    await page.keyboard.press('Enter');
    await expect(chat.lane('B')).toContainText('demo/markdown');
    await expect(page.getByRole('button', { name: /^Model of lane B/ })).toBeFocused();

    await page.keyboard.press('/');
    await expect(page.getByRole('textbox', { name: 'Message' })).toBeFocused();
    await page.keyboard.type('Show me a table.');
    await page.keyboard.press('Enter');
    for (const letter of ['A', 'B']) await expect(chat.run(1, letter).getByText('complete')).toBeVisible();

    await command(page, 'Difference');
    await expect(page.getByRole('heading', { name: 'Difference' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { name: 'Difference' })).toBeHidden();
  });

  story('Ctrl+Enter sends what is written from anywhere, once', async ({ page }) => {
    const chat = chatPage(page);
    await chat.open();
    await chat.choose('demo/echo');
    await chat.write('from elsewhere');
    await page.getByRole('button', { name: /^Model of lane A/ }).focus();
    await page.keyboard.press('Control+Enter');
    await expect(chat.run(1).getByText('complete')).toBeVisible();
    await page.keyboard.type('from the field');
    await page.keyboard.press('Control+Enter');
    await expect(chat.run(2).getByText('complete')).toBeVisible();
    await expect(chat.turn(3)).toHaveCount(0);
  });

  story('a shortcut that is pressed before its command has come is heard when it comes, once', async ({ page }) => {
    const chat = chatPage(page);
    await chat.open();
    await chat.choose('demo/echo');
    const later = Promise.withResolvers<void>();
    await page.route(/\/assets\/(?:start|chat)-[^/]+\.js/, async (route) => {
      await later.promise;
      await route.continue();
    });
    await page.reload();
    await chat.write('written early');
    await page.getByRole('link', { name: 'Chat' }).focus();
    await page.keyboard.press('Control+Enter');
    later.resolve();
    await expect(chat.run(1).getByText('complete')).toBeVisible();
    await expect(chat.turn(2)).toHaveCount(0);
  });

  story('Escape stops all lanes, and keeps what came', async ({ page }) => {
    const chat = chatPage(page);
    await chat.open();
    await chat.lineUp(['demo/slow', 'demo/slow']);
    await page.getByRole('textbox', { name: 'Message' }).focus();
    await page.keyboard.type('Take your time.');
    await page.keyboard.press('Enter');
    for (const letter of ['A', 'B']) await expect(chat.run(1, letter)).toContainText(/\w+ \w+/);
    await page.keyboard.press('Escape');
    for (const letter of ['A', 'B']) await expect(chat.run(1, letter).getByText('stopped by you')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Message' })).toBeFocused();
  });

  story('a new chat is begun, parameters and lineups opened', async ({ page }) => {
    const chat = await answerInThreeLanes(page);
    await page.keyboard.press('p');
    await expect(page.getByRole('grid', { name: /^Parameters/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('grid', { name: /^Parameters/ })).toBeHidden();
    await page.keyboard.press('l');
    await expect(page.getByRole('dialog', { name: 'Lineups' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name: 'Lineups' })).toBeHidden();
    await page.keyboard.press('Control+Shift+o');
    await expect(chat.turn(1)).toHaveCount(0);
    await expect(page.getByRole('textbox', { name: 'Message' })).toBeFocused();
  });
});

story.describe('the keys of the lanes', () => {
  story('m maximises, [ and ] flip, a digit focuses, m shows all again', async ({ page }) => {
    const chat = await answerInThreeLanes(page);
    await page.keyboard.press('2');
    await page.keyboard.press('m');
    await expect(chat.run(1, 'B')).toBeVisible();
    await expect(chat.run(1, 'A')).toBeHidden();
    await page.keyboard.press(']');
    await expect(chat.run(1, 'C')).toBeVisible();
    await expect(chat.run(1, 'B')).toBeHidden();
    await page.keyboard.press('[');
    await page.keyboard.press('[');
    await expect(chat.run(1, 'A')).toBeVisible();
    await page.keyboard.press('3');
    await expect(chat.run(1, 'C')).toBeVisible();
    await expect(chat.run(1, 'A')).toBeHidden();
    await page.keyboard.press('m');
    for (const letter of ['A', 'B', 'C']) await expect(chat.run(1, letter)).toBeVisible();
  });

  story('j and k go from turn to turn', async ({ page }) => {
    const chat = await answerInThreeLanes(page);
    await chat.ask('two');
    for (const letter of ['A', 'B', 'C']) await expect(chat.run(2, letter).getByText('complete')).toBeVisible();
    await chat.turn(2).focus();
    await page.keyboard.press('k');
    await expect(chat.turn(1)).toBeFocused();
    await expect(chat.turn(1)).toBeInViewport();
    await page.keyboard.press('j');
    await expect(chat.turn(2)).toBeFocused();
  });

  story('in the difference, they are those of the difference', async ({ page }) => {
    const chat = await answerInThreeLanes(page);
    await page.keyboard.press('d');
    const title = page.getByRole('heading', { name: 'Difference' });
    await expect(title).toBeVisible();
    for (const [key, number] of [
      ['n', 1],
      ['n', 2],
      ['p', 1],
    ] as const) {
      await page.keyboard.press(key);
      await expect(page.getByRole('group', { name: new RegExp(`^Difference ${number}:`) })).toBeFocused();
    }
    await expect(page.getByRole('complementary', { name: 'Inspector' })).toHaveCount(0);
    // The first Escape ends what the flip began, the second leads back to all lanes.
    await page.keyboard.press('[');
    await page.keyboard.press('Escape');
    await expect(title).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(title).toBeHidden();
    for (const letter of ['A', 'B', 'C']) await expect(chat.run(1, letter)).toBeVisible();
  });

  story('none of them does anything while somebody writes', async ({ page }) => {
    const chat = await answerInThreeLanes(page);
    const message = page.getByRole('textbox', { name: 'Message' });
    await message.focus();
    await page.keyboard.type('m2jkpld+[]?/');
    await expect(message).toHaveValue('m2jkpld+[]?/');
    for (const letter of ['A', 'B', 'C']) await expect(chat.run(1, letter)).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('complementary', { name: 'Inspector' })).toHaveCount(0);
    await expect(chat.lane('D')).toHaveCount(0);
  });
});

story.describe('the commands', () => {
  story('the palette finds a command by a part of its name and runs it', async ({ page }) => {
    await chatPage(page).open();
    await openPalette(page);
    await page.keyboard.type('lineu');
    await expect(page.getByRole('option', { name: /^Lineups/ })).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Lineups' })).toBeVisible();
    await page.keyboard.press('Escape');
    await command(page, 'Speech');
    await expect(page).toHaveURL(/\/speech$/);
  });

  story('? lists the shortcuts of the screen', async ({ page }) => {
    await answerInThreeLanes(page);
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    const listed: [string, string][] = [
      ['Send', 'Ctrl+Enter'],
      ['Write a message', '/'],
      ['New chat', 'Ctrl+Shift+O'],
      ['Next turn', 'J'],
      ['Turn before', 'K'],
      ['Maximise the lane, or show all', 'M'],
      ['Flip to the lane before', '['],
      ['Flip to the next lane', ']'],
      ['Difference', 'D'],
      ['Commands', 'Ctrl+K'],
      ['Show lane C, demo/json', '3'],
      ['Stop all lanes', 'Esc'],
    ];
    for (const [name, keys] of listed) {
      await expect(sheet.getByRole('term').filter({ hasText: name }).locator('..')).toContainText(keys);
    }
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
  });
});
