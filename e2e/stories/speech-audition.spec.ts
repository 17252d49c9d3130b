import { speechPage } from '#pages/speech-page.ts';
import { expect, story } from '#story.ts';
import { ownWord } from '#world/own-word.ts';
import { readSeenRequests } from '#world/read-seen-requests.ts';

story.describe('hearing voices', () => {
  story('moving through the list plays each; a second pass costs no request', async ({ page }) => {
    const speech = speechPage(page);
    const text = `Heard through the list, ${ownWord()}.`;
    const asked = () => readSeenRequests('speech-wav', text);
    await speech.open();
    await speech.choose('speech-wav');
    await speech.write(text);
    const voices = (await speech.panel('Voices')).getByRole('listbox', { name: 'Voices' });
    await voices.focus();
    expect(await asked()).toHaveLength(0);

    await page.keyboard.press('ArrowDown');
    await expect.poll(async () => (await asked()).length).toBe(1);
    await page.keyboard.press('ArrowDown');
    await expect.poll(async () => (await asked()).length).toBe(2);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect((await asked()).map(({ body }) => /"voice":"(\w+)"/.exec(body)?.[1])).toEqual(
      expect.arrayContaining(['echo', 'fable']),
    );
    expect(await asked()).toHaveLength(2);
  });

  story('Space puts a voice into the grid, Enter leaves it alone there', async ({ page }) => {
    const speech = speechPage(page);
    await speech.open();
    await speech.choose('speech-wav');
    const voices = (await speech.panel('Voices')).getByRole('listbox', { name: 'Voices' });
    await voices.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Space');
    await expect(page.getByRole('rowheader', { name: 'shimmer', exact: true })).toBeVisible();
    await expect(page.getByRole('rowheader', { name: 'alloy', exact: true })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('rowheader', { name: 'alloy', exact: true })).toHaveCount(0);
  });

  story('a voice that nobody lists is added by its name, and is still there after a reload', async ({ page }) => {
    const speech = speechPage(page);
    await speech.open();
    await speech.choose('speech-wav');
    const panel = await speech.panel('Voices');
    await panel.getByRole('textbox', { name: 'Add a voice by name' }).fill('captain');
    await panel.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(panel.getByRole('option', { name: /^captain/ })).toBeVisible();
    await page.reload();
    await expect((await speech.panel('Voices')).getByRole('option', { name: /^captain/ })).toBeVisible();
  });
});
