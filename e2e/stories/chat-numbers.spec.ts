import type { Locator } from '@playwright/test';
import { chatPage } from '#pages/chat-page.ts';
import { parameterTable } from '#pages/parameter-table.ts';
import { expect, story } from '#story.ts';
import { COUNTED_USAGE } from '#world/recipe-scripts.ts';

/** A figure under an answer, by its label: the value and the label beneath it. */
function figure(run: Locator, label: string): Locator {
  return run.getByRole('term').filter({ hasText: label }).locator('..');
}

story.describe('the numbers of an answer', () => {
  story('are its times, its speed, its tokens and its finish reason, in words', async ({ page }) => {
    const chat = chatPage(page);
    await chat.open();
    await chat.choose('recipe-counted');
    await chat.ask('count');
    const run = chat.run(1);
    await expect(figure(run, 'total')).toContainText(/\d\.\d\ds/);
    for (const label of ['first byte', 'first reasoning', 'first text']) {
      await expect(figure(run, label)).toContainText(/\d\.\d\ds/);
    }
    await expect(figure(run, 'speed')).toContainText(/with reasoning.*tok\/s/);
    await expect(figure(run, 'tokens in → out')).toContainText('1,200 → 800');
    await expect(figure(run, 'tokens in → out')).toContainText('300 of them reasoning');
    await expect(figure(run, 'finish reason')).toContainText('length · reached the token limit');
    await expect(run.getByText('cost', { exact: true })).toHaveCount(0);
  });

  story('are a dash where the gateway does not tell, and characters stand for tokens', async ({ page }) => {
    const chat = chatPage(page);
    await chat.open();
    await chat.choose('recipe-uncounted');
    await chat.ask('no usage');
    const run = chat.run(1);
    await expect(figure(run, 'finish reason')).toContainText('stop · ended by itself');
    await expect(figure(run, 'tokens in → out')).toContainText('–');
    await expect(run.getByText('first reasoning')).toHaveCount(0);
    await expect(run).not.toContainText('tok/s');
  });
});

story('the race ranks the lanes by their first text, live and when all is done', async ({ page }) => {
  const chat = chatPage(page);
  await chat.open();
  await chat.lineUp(['recipe-late', 'recipe-early']);
  await chat.ask('go');
  const race = chat.turn(1).getByRole('table', { name: 'Race' });
  const order = race.getByRole('rowheader');
  await expect(chat.run(1, 'B')).toContainText('Early');
  await expect(order).toHaveText(['B', 'A']);
  for (const lane of ['A', 'B']) await expect(chat.run(1, lane).getByText('complete')).toBeVisible();
  await expect(order).toHaveText(['B', 'A']);
  await expect(race.getByRole('row')).toContainText([/first text/, /^B\d\.\d\ds/, /^A\d\.\d\ds/]);
  const seconds = (await race.getByRole('row').allTextContents())
    .slice(1, 3)
    .map((row) => [...row.matchAll(/(\d+\.\d\d)s/g)].map((match) => Number(match[1])));
  const [early = [], late = []] = seconds;
  expect(early[0]).toBeLessThan(late[0] ?? 0);
  // Not the end ranks them: the early lane ended last.
  expect(early.at(-1)).toBeGreaterThan(late.at(-1) ?? Infinity);
});

story.describe('cost', () => {
  story('appears when a price is given, before and after sending, and stays', async ({ page }) => {
    const chat = chatPage(page);
    const parameters = parameterTable(page);
    const composer = page.getByRole('form', { name: 'Message' });
    await chat.open();
    await chat.choose('recipe-counted');
    await chat.write('x'.repeat(4_000));
    await parameters.open();
    await expect(composer).not.toContainText('for the input');

    await page.getByRole('button', { name: 'Prices' }).click();
    const prices = page.getByRole('group', { name: /^recipe-counted/ });
    await prices.getByRole('textbox', { name: 'Input' }).fill('2.5');
    await prices.getByRole('textbox', { name: 'Output' }).fill('10');
    await expect(composer).toContainText(/About \$0\.00\d+ for the input/);
    await page.getByRole('region', { name: 'Prices' }).getByRole('button', { name: 'Close' }).click();
    await parameters.write('max_tokens', 'Recipe', '100000');
    await expect(composer).toContainText('with all the output allowed at most $1.00');

    await chat.send();
    const dollars = (COUNTED_USAGE.prompt_tokens * 2.5 + COUNTED_USAGE.completion_tokens * 10) / 1e6;
    await expect(figure(chat.run(1), 'cost')).toContainText(`$${dollars.toFixed(3)}`);
    await chat.reload();
    await expect(figure(chat.run(1), 'cost')).toContainText(`$${dollars.toFixed(3)}`);
  });

  story('leaves out lanes without a price, and says so', async ({ page }) => {
    const chat = chatPage(page);
    const parameters = parameterTable(page);
    await chat.open();
    await chat.lineUp(['recipe-counted', 'demo/echo']);
    await parameters.open();
    await page.getByRole('button', { name: 'Prices' }).click();
    const prices = page.getByRole('group', { name: /^recipe-counted/ });
    await prices.getByRole('textbox', { name: 'Input' }).fill('2.5');
    await prices.getByRole('textbox', { name: 'Output' }).fill('10');
    await chat.write('Who is paid?');
    await expect(page.getByRole('form', { name: 'Message' })).toContainText('1 lane has no price');
    await chat.send();
    for (const lane of ['A', 'B']) await expect(chat.run(1, lane).getByText(/complete/)).toBeVisible();
    await expect(chat.run(1, 'A')).toContainText('cost');
    await expect(chat.run(1, 'B')).not.toContainText('cost');
  });
});
