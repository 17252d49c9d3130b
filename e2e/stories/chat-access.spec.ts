import type { Page } from '@playwright/test';
import { conversationPage } from '#pages/conversation-page.ts';
import { findViolations } from '#pages/find-violations.ts';
import { expect, story } from '#story.ts';

const LANES = ['demo/markdown', 'demo/reasoning', 'demo/echo'];

/** Three lanes that have answered, each in a manner of its own. */
async function threeAnswers(page: Page): Promise<void> {
  const chat = conversationPage(page);
  await chat.open();
  await chat.lineUp(LANES);
  await chat.askAndWait('What is 12 * 7? Show a table and some code.', { turn: 1, lanes: ['A', 'B', 'C'] });
  await expect(chat.run(1).getByRole('math').first()).toBeVisible();
}

type State = { name: string; open: (page: Page) => Promise<void> };

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();

/** What can lie beside or over the lanes, and how it comes; Escape takes each away again. */
const STATES: State[] = [
  { name: 'the lanes', open: async () => undefined },
  {
    name: 'the parameters',
    open: async (page) => {
      await press(page, 'Parameters');
      await expect(page.getByRole('grid', { name: /^Parameters of the recipe/ })).toBeVisible();
    },
  },
  {
    name: 'the wire',
    open: async (page) => {
      await press(page, 'Wire');
      await expect(page.getByRole('complementary', { name: 'Inspector' })).toContainText(/\d+ frames/);
    },
  },
  {
    name: 'the difference',
    open: async (page) => {
      await press(page, 'Compare with another lane');
      await expect(page.getByRole('region', { name: 'Answers side by side' })).toBeVisible();
    },
  },
  {
    name: 'the lineups',
    open: async (page) => {
      await press(page, 'Lineups');
      await expect(page.getByRole('dialog', { name: 'Lineups' })).toBeVisible();
    },
  },
  {
    name: 'the commands',
    open: async (page) => {
      await page.keyboard.press('ControlOrMeta+k');
      await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible();
    },
  },
];

/** Goes through all states and has each judged. */
async function visitAll(page: Page, judge: (name: string) => Promise<void>): Promise<void> {
  for (const { name, open } of STATES) {
    await open(page);
    await judge(name);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog').or(page.getByRole('complementary', { name: 'Inspector' }))).toHaveCount(0);
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  story(`three lanes and what opens over them have no accessibility violation, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await threeAnswers(page);
    await visitAll(page, async (name) => {
      expect.soft(await findViolations(page), name).toEqual([]);
    });
  });
}

story('three lanes and what opens over them fit 360 pixels', async ({ page }) => {
  await threeAnswers(page);
  await page.setViewportSize({ width: 360, height: 800 });
  await visitAll(page, async (name) => {
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(360);
  });
});
