import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { chatPage } from '#pages/chat-page.ts';
import { findViolations } from '#pages/find-violations.ts';
import { expect, story } from '#story.ts';

const message = (page: Page) => page.getByRole('textbox', { name: 'Message' });
const options = (page: Page) => page.getByRole('listbox', { name: 'Prompts' }).getByRole('option');

async function keep(page: Page, { title, text }: { title: string; text: string }) {
  await page.getByRole('button', { name: 'New prompt' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill(text);
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
}

story.describe('prompts', () => {
  story('what is written is kept, and / brings it back with its variables filled', async ({ page }) => {
    await chatPage(page).open();
    await message(page).fill('Translate into {{language}}: {{text}}');
    await page.getByRole('button', { name: 'Prompts', exact: true }).click();
    await page.getByRole('button', { name: 'Keep this text as a prompt' }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Translate');
    await page.getByRole('button', { name: 'Keep', exact: true }).click();

    await message(page).fill('');
    await message(page).pressSequentially('Before');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('/trans');
    await expect(options(page)).toHaveText([/^Translate/]);
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'language' }).fill('French');
    await page.getByRole('textbox', { name: 'text', exact: true }).fill('{{name}} sleeps');
    await page.keyboard.press('Enter');
    await expect(message(page)).toHaveValue('Before\nTranslate into French: \\{{name}} sleeps');
    await expect(message(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(chatPage(page).turn(1)).toContainText('Translate into French: {{name}} sleeps');
  });

  story('Escape leaves the slash as text, and nothing opens while an input method composes', async ({ page }) => {
    await page.goto('/history?view=prompts');
    await keep(page, { title: 'Summary', text: 'Summarise this.' });
    await keep(page, { title: 'Review', text: 'Review this.' });
    await chatPage(page).open();
    await message(page).pressSequentially('/');
    await expect(options(page)).toHaveCount(2);
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(options(page)).toHaveCount(0);
    await page.keyboard.type('etc/hosts');
    await expect(message(page)).toHaveValue('/etc/hosts');
    await expect(options(page)).toHaveCount(0);

    await message(page).fill('');
    const client = await page.context().newCDPSession(page);
    await client.send('Input.imeSetComposition', { text: '/', selectionStart: 1, selectionEnd: 1 });
    await expect(message(page)).toHaveValue('/');
    await expect(options(page)).toHaveCount(0);
    await client.send('Input.insertText', { text: '/' });
    await expect(options(page)).toHaveCount(2);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(message(page)).toHaveValue(/^(Summarise|Review) this\.$/);
  });

  story('an export comes back as it was, and a file that is no library changes nothing', async ({ page }) => {
    await page.goto('/history?view=prompts');
    await keep(page, { title: '改写', text: '改写成 {{字数}} 字：\n{{原文}}' });
    await keep(page, { title: '', text: '# Review\n\nName bugs first.' });
    const list = page.getByRole('list', { name: 'Prompts' }).getByRole('listitem');
    await expect(list).toHaveCount(2);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export all' }).click();
    const file = await readFile(await (await download).path());

    for (const title of ['改写', 'Review']) {
      await page.getByRole('button', { name: `More for “${title}”` }).click();
      await page.getByRole('menuitem', { name: 'Delete' }).click();
    }
    await expect(page.getByText('No prompts yet.')).toBeVisible();
    const bring = async (name: string, buffer: Buffer) => {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Import', exact: true }).last().click();
      await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer });
    };
    await bring('prompts.json', Buffer.from('{"format":"lineup-prompts","version":9}'));
    await expect(page.getByText('was written by a newer Lineup')).toBeVisible();
    await expect(list).toHaveCount(0);
    await bring('prompts.json', file);
    await expect(page.getByText('2 prompts came in.')).toBeVisible();
    await expect(list).toHaveText([/Review/, /改写/]);
    await bring('reply.md', Buffer.from('# Reply\n\nDear {{name}},'));
    await expect(list).toHaveCount(3);
    const again = page.waitForEvent('download');
    await page.getByRole('button', { name: 'More for “改写”' }).click();
    await page.getByRole('menuitem', { name: 'Save as Markdown' }).click();
    expect(await readFile(await (await again).path(), 'utf8')).toBe('# 改写\n\n改写成 {{字数}} 字：\n{{原文}}\n');
  });
});
