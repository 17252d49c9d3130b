import { findViolations } from '#pages/find-violations.ts';
import { speechPage } from '#pages/speech-page.ts';
import { expect, story } from '#story.ts';
import { ownWord } from '#world/own-word.ts';
import { readSeenRequests } from '#world/read-seen-requests.ts';

const TWO = 'The birch canoe slid on the smooth planks. Glue the sheet to the dark blue background.';
const VOICES = ['alloy', 'echo', 'fable', 'onyx', 'nova', 'shimmer'];

story.describe('voices beside models', () => {
  story('the example speaks one sentence in six voices by one click', async ({ page }) => {
    const speech = speechPage(page);
    await speech.open();
    await page.getByRole('button', { name: 'Hear an example' }).click();
    for (const voice of VOICES) await expect(speech.cell({ voice })).toHaveAccessibleName(/complete/);
    await expect.poll(speech.position).toBeGreaterThan(1);
  });

  story('another voice goes on at the same sentence', async ({ page }) => {
    const speech = speechPage(page);
    await speech.open();
    await page.getByRole('button', { name: 'All voices' }).click();
    await speech.set('response_format', 'wav');
    await speech.speak(TWO);
    for (const voice of VOICES) await expect(speech.cell({ voice })).toHaveAccessibleName(/complete/);

    await speech.press({ voice: 'echo' });
    await expect(speech.player()).toContainText('echo');
    await speech.player().getByRole('button', { name: 'Next sentence' }).click();
    await expect(speech.player()).toContainText(/sentence 2 of 2/i);
    const left = await speech.position();
    await speech.press({ voice: 'fable' });
    await expect(speech.player()).toContainText('fable');
    await expect(speech.player()).toContainText(/sentence 2 of 2/i);
    // Each voice has its own pace: the sentence begins near, but not at, the other one's second.
    expect(Math.abs((await speech.position()) - left)).toBeLessThan(2.5);
    expect(await speech.position()).toBeGreaterThan(1);
  });

  story.describe('in all formats', () => {
    story.use({ expectedNoise: /the server responded with a status of 4\d\d/ });

    story('every format is a lane; the one that is refused says so in its cell', async ({ page }) => {
      const speech = speechPage(page);
      await speech.open();
      await page.getByRole('button', { name: 'All formats' }).click();
      await expect(page.getByRole('group', { name: /^Lane [A-H]$/ })).toHaveCount(4);
      await speech.speak('Four formats.');
      for (const lane of ['A', 'B', 'D']) await expect(speech.cell({ lane })).toHaveAccessibleName(/complete/);
      await expect(speech.cell({ lane: 'C' })).toHaveAccessibleName(/aac cannot be encoded here/);
    });
  });

  story('an edited text has no takes until it is spoken, and the old one has its own again', async ({ page }) => {
    const speech = speechPage(page);
    await speech.open();
    await speech.choose('speech-wav');
    await speech.speak('The first text.');
    await expect(speech.cell()).toHaveAccessibleName(/complete/);
    await speech.write('The second text.');
    await expect(speech.cell()).toHaveAccessibleName(/not spoken/);
    await page.getByRole('region', { name: 'Earlier texts of this session' }).getByRole('button').click();
    await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toHaveValue('The first text.');
    await expect(speech.cell()).toHaveAccessibleName(/complete/);
  });

  story('one cell is spoken alone, by the keyboard', async ({ page }) => {
    const speech = speechPage(page);
    const text = `Only this cell, by keyboard, ${ownWord()}.`;
    await speech.open();
    await speech.choose('speech-wav');
    await page.getByRole('button', { name: 'All voices' }).click();
    await speech.write(text);
    await speech.cell({ voice: 'alloy' }).getByRole('button').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(speech.cell({ voice: 'fable' })).toHaveAccessibleName(/complete/);
    await expect(speech.cell({ voice: 'echo' })).toHaveAccessibleName(/not spoken/);
    const sent = await readSeenRequests('speech-wav', text);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.body).toContain('"voice":"fable"');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    story(`a spoken grid with its inspector has no accessibility violation, ${colorScheme}`, async ({ page }) => {
      const speech = speechPage(page);
      await page.emulateMedia({ colorScheme });
      await speech.open();
      await speech.choose('speech-wav');
      await page.getByRole('button', { name: 'All voices' }).click();
      await speech.speak('Seen by everyone.');
      for (const voice of VOICES) await expect(speech.cell({ voice })).toHaveAccessibleName(/complete/);
      for (const name of ['Voices', 'Take', 'Parameters', 'Wire', 'Code'] as const) {
        await speech.panel(name);
        expect(await findViolations(page)).toEqual([]);
      }
    });
  }
});
