import type { Page } from '@playwright/test';
import { conversationPage } from '#pages/conversation-page.ts';
import { expect, story } from '#story.ts';
import { PART_MARK } from '#world/conversation-scripts.ts';

/** Opens the comparison of two answers and gives what holds them. */
async function compare(page: Page, texts: readonly [string, string]) {
  const chat = conversationPage(page);
  await chat.open();
  await chat.lineUp(['script-repeats-first', 'script-repeats-second']);
  await chat.askAndWait(texts.join(PART_MARK), { turn: 1, lanes: ['A', 'B'] });
  await chat.run(1, 'A').getByRole('button', { name: 'Compare with another lane' }).click();
  return page.getByRole('region', { name: 'Answers side by side' });
}

/** A press on the word: the button of a radio is not to be seen. */
async function compareBy(page: Page, mode: string): Promise<void> {
  const modes = page.getByRole('radiogroup', { name: 'Compare by' });
  await modes.getByText(mode, { exact: true }).click();
  await expect(modes.getByRole('radio', { name: mode })).toBeChecked();
}

const removed = 'deletion';
const added = 'insertion';

story.describe('the difference of two answers', () => {
  story('marks the words that only one of them has, and Escape leads back', async ({ page }) => {
    const answers = await compare(page, [
      'The boat is made of birch. It weighs 30 kilograms.\n\nBoth say this.',
      'The boat is made of larch. It weighs 30 kilograms.\n\nBoth say this.\n\nOnly the second knows of sails.',
    ]);
    await expect(answers.getByRole(removed)).toHaveText(['birch']);
    await expect(answers.getByRole(added)).toHaveText(['larch', 'Only the second knows of sails.']);
    await expect(answers.getByText('nothing here in A')).toBeVisible();
    await expect(page.getByText(/^\d+% the same words$/)).toBeVisible();

    await page.getByRole('button', { name: 'Swap sides' }).click();
    await expect(answers.getByRole(removed)).toHaveText(['larch', 'Only the second knows of sails.']);
    await page.keyboard.press('n');
    await expect(answers.getByRole('group', { name: /^Difference 1: / })).toBeFocused();
    await page.getByRole('button', { name: 'Differences only' }).click();
    await expect(answers.getByText('Both say this.')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(answers).toHaveCount(0);
    await expect(conversationPage(page).run(1, 'B')).toContainText('Only the second knows of sails.');
  });

  story('lays code line beside line', async ({ page }) => {
    const code = (second: string) => `Before.\n\n\`\`\`js\nconst planks = 3;\n${second}\nsaw(planks);\n\`\`\`\n`;
    const answers = await compare(page, [code('measure(planks, 2);'), code('measure(planks, 12);')]);
    await compareBy(page, 'Code');
    await expect(answers.getByText('Before.')).toHaveCount(0);
    await expect(answers.getByRole('group', { name: 'Code, js' })).toHaveCount(2);
    await expect(answers.getByRole(removed)).toHaveText(['2']);
    await expect(answers.getByRole(added)).toHaveText(['12']);
  });

  story('of JSON is one of values, however they are written', async ({ page }) => {
    const answers = await compare(page, [
      '{"name":"Otter","planks":[2.4,3.05],"sail":true}',
      '```json\n{\n  "planks": [2.4, 4],\n  "name": "Otter",\n  "oars": 2\n}\n```',
    ]);
    await expect(page.getByRole('radio', { name: 'JSON' })).toBeChecked();
    await expect(answers.getByRole(removed)).toHaveText(['3.05', 'sail: true']);
    await expect(answers.getByRole(added)).toHaveText(['4', 'oars: 2']);
    await expect(page.getByText('1 value changed')).toBeVisible();
    await compareBy(page, 'Words');
    await expect(page.getByText('1 value changed')).toHaveCount(0);
  });

  story('says when there is none', async ({ page }) => {
    await compare(page, ['The **same**.', 'The **same**.']);
    await expect(page.getByText('The two answers are identical to the byte.')).toBeVisible();
  });
});
