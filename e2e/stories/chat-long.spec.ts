import type { Page } from '@playwright/test';
import { conversationPage } from '#pages/conversation-page.ts';
import { keysHeard } from '#pages/keys-heard.ts';
import { repeatTurn } from '#pages/repeat-turn.ts';
import { watchJerks } from '#pages/watch-jerks.ts';
import { expect, story } from '#story.ts';

/** 1,000 messages. */
const TURNS = 500;
const MOST_ELEMENTS = 1_500;

const conversation = (page: Page) => page.getByRole('log', { name: 'Conversation' });

/** Keeps a long conversation on this device, and leaves the page at a new one. */
async function keepLong(page: Page, turns = TURNS) {
  const chat = conversationPage(page);
  await chat.open();
  await chat.choose('demo/echo');
  await chat.askAndWait('Some words.', { turn: 1 });
  await chat.kept();
  const path = await repeatTurn(page, turns);
  return { chat, path };
}

function scrollTo(page: Page, end: 'oldest' | 'newest'): Promise<void> {
  return conversation(page).evaluate((log, to) => log.scrollTo({ top: to === 'newest' ? 0 : -log.scrollHeight }), end);
}

story.describe('a conversation of 1,000 messages', () => {
  story('shows its newest answer, holds few elements, and draws what is scrolled to', async ({ page }) => {
    const { chat, path } = await keepLong(page);
    await page.goto(path);
    await expect(chat.run(TURNS)).toBeInViewport();
    await expect(page.getByRole('region', { name: /^Turn \d+$/ })).toHaveCount(TURNS);
    await expect.poll(() => page.locator('*').count()).toBeLessThanOrEqual(MOST_ELEMENTS);

    // What is drawn on the way up is higher than it was thought to be, so the oldest turn may take more than one go.
    await expect(async () => {
      await scrollTo(page, 'oldest');
      await expect(chat.run(1)).toBeInViewport({ timeout: 500 });
    }).toPass();
    await expect(chat.run(TURNS - 10)).toHaveCount(0);
    await expect.poll(() => page.locator('*').count()).toBeLessThanOrEqual(MOST_ELEMENTS);

    await page.getByRole('button', { name: 'To the newest' }).click();
    await expect(chat.run(TURNS)).toBeInViewport();
  });

  story('is left at the turn that a link names, and read on from there by keyboard', async ({ page }) => {
    const { chat, path } = await keepLong(page);
    await page.goto(`${path}?turn=turn-250`);
    await expect(chat.turn(250)).toBeFocused();
    await expect(chat.turn(250).getByRole('heading', { name: 'Question number 250' })).toBeInViewport();
    await keysHeard(page);
    for (const turn of [251, 252, 253]) {
      await page.keyboard.press('j');
      await expect(chat.turn(turn)).toBeFocused();
      await expect(chat.turn(turn).getByRole('heading', { name: `Question number ${turn}` })).toBeInViewport();
    }
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('k');
    await expect(chat.turn(249)).toBeFocused();
    await expect(chat.turn(249).getByRole('heading', { name: 'Question number 249' })).toBeInViewport();
  });

  story('gives its words to the browser’s own search, which wakes what it finds', async ({ page }) => {
    const { chat, path } = await keepLong(page);
    await page.goto(path);
    await expect(chat.run(TURNS)).toBeInViewport();
    await expect(chat.turn(250)).toHaveAttribute('hidden', 'until-found');
    await expect(chat.turn(250)).toContainText('Question number 250');
    await chat.turn(250).dispatchEvent('beforematch');
    await expect(chat.run(250)).toHaveCount(1);
    await expect(chat.turn(250)).not.toHaveAttribute('hidden');
  });

  story('is whole on paper, and rests again after that', async ({ page }) => {
    const { chat, path } = await keepLong(page, 60);
    await page.goto(path);
    await expect(chat.run(60)).toBeInViewport();
    await expect(chat.run(1)).toHaveCount(0);
    // Within the event: nothing that comes later is printed.
    const drawn = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      return document.querySelectorAll('section article').length;
    });
    expect(drawn).toBe(60);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(chat.run(1)).toHaveCount(0);
  });

  story('keeps what a person has begun, however far it is scrolled away', async ({ page }) => {
    const { chat, path } = await keepLong(page);
    await page.goto(path);
    await chat
      .turn(TURNS - 1)
      .getByRole('button', { name: 'Edit message' })
      .click();
    const editor = chat.turn(TURNS - 1).getByRole('textbox', { name: 'Edit message' });
    await editor.fill('Half a thought');
    await editor.blur();
    await scrollTo(page, 'oldest');
    await expect(chat.run(TURNS - 10)).toHaveCount(0);
    await expect(editor).toHaveValue('Half a thought');
  });
});

story('an answer keeps its height when it ends: nothing jumps for who reads further up', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 500 });
  const chat = conversationPage(page);
  await chat.open();
  await chat.choose('demo/markdown');
  await chat.ask('Show me how an answer is formatted.');
  const jerk = await watchJerks(conversation(page));
  await expect(chat.run(1).getByText('complete')).toBeVisible();
  // What was left out of sight comes back some frames later.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => requestAnimationFrame(resolve))));
  // The last line may be broken anew.
  expect(await jerk()).toBeLessThan(2 * 24);
});
