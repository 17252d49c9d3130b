import { findViolations } from '#pages/find-violations.ts';
import { RECORDINGS } from '#pages/recordings.ts';
import { transcriptionPage, type TranscriptionPage } from '#pages/transcription-page.ts';
import type { Page } from '@playwright/test';
import { expect, story } from '#story.ts';

/** Kennedy's sentence with the times of its words, and a second half of which the model is not sure. */
async function openTimed(page: Page): Promise<TranscriptionPage> {
  const transcription = transcriptionPage(page);
  await transcription.open();
  await transcription.pick(RECORDINGS[0].file);
  await transcription.choose('transcribe-words');
  await transcription.transcribe();
  await transcription.completed();
  return transcription;
}

const positionOf = (page: Page) => async () =>
  Number(await page.getByRole('region', { name: 'Player' }).getByRole('slider', { name: 'Position' }).inputValue());

story.describe('reading a transcript', () => {
  story('a segment is played from its start, and the word that sounds is lit', async ({ page }) => {
    const transcription = await openTimed(page);
    await transcription
      .transcript()
      .getByRole('option', { name: /ask what you can do/ })
      .press('Enter');
    await expect.poll(positionOf(page)).toBeGreaterThanOrEqual(8.1);
    const lit = () =>
      page.evaluate(() => Array.from(CSS.highlights.values()).flatMap((marks) => Array.from(marks, String)));
    await expect
      .poll(async () => (await lit()).some((word) => /^(?:ask|what|you|can|do|for|your|country)/.test(word)))
      .toBe(true);
  });

  story('what the model is not sure of is stepped through with Tab, and Escape gives Tab back', async ({ page }) => {
    const transcription = await openTimed(page);
    await page.getByRole('button', { name: /1 doubtful place/ }).click();
    const doubts = transcription.transcript().getByRole('region', { name: 'Doubtful places' });
    await expect(doubts).toContainText('Doubtful, 1 of 1');
    await expect(doubts).toContainText(/avg_logprob\s*[−-]1[.,]40?/);
    await expect.poll(positionOf(page)).toBeGreaterThanOrEqual(6.5);
    await page.keyboard.press('Tab');
    await expect(doubts).toContainText('Doubtful, 1 of 1');
    await page.keyboard.press('Escape');
    await expect(page.getByText('Stepping ended. Tab moves on the page again.')).toBeAttached();
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).not.toHaveCount(0);
  });

  story('an edit is undone and done again, is kept over a reload, and leaves as edited', async ({ page }) => {
    const transcription = await openTimed(page);
    const region = transcription.transcript();
    await region.getByRole('button', { name: 'Edit the transcript' }).click();
    await region.getByRole('button', { name: /ask what you can do/ }).click();
    const field = region.getByRole('textbox', { name: 'Text of the segment' });
    await field.press('End');
    await field.pressSequentially(', Americans');
    await expect(field).toHaveValue(/country, Americans$/);
    await field.press('Control+z');
    await expect(field).toHaveValue(/country$/);
    await field.press('Control+Shift+z');
    await expect(field).toHaveValue(/country, Americans$/);
    await region.getByRole('button', { name: 'Done' }).click();
    await expect(region).toContainText('Edited by you');
    await transcription.reload();
    await expect(region).toContainText('country, Americans');
    expect((await transcription.exportFile('TXT')).content).toContain('country, Americans');
    expect((await transcription.exportFile('JSON as received')).content).not.toContain('country, Americans');
    expect((await transcription.exportFile('JSON as edited')).content).toContain('country, Americans');
  });

  story('words are found', async ({ page }) => {
    const transcription = await openTimed(page);
    const region = transcription.transcript();
    await region.getByRole('button', { name: 'Find in the transcript' }).click();
    await region.getByRole('textbox', { name: 'Find in the transcript' }).fill('COUNTRY');
    await expect(region).toContainText('1 of 2');
    await page.keyboard.press('Enter');
    await expect(region).toContainText('2 of 2');
    await page.keyboard.press('Escape');
    await expect(region.getByRole('textbox', { name: 'Find in the transcript' })).toBeHidden();
  });

  story('a video shows its picture with the words over it', async ({ page }) => {
    const transcription = transcriptionPage(page);
    await transcription.open();
    await transcription.pick(RECORDINGS[0].file.replace('.flac', '.mp4'));
    await transcription.choose('transcribe-words');
    await transcription.transcribe();
    await transcription.completed();
    const player = page.getByRole('region', { name: 'Player' });
    await expect(player.locator('video')).toBeVisible();
    await transcription
      .transcript()
      .getByRole('option', { name: /ask what you can do/ })
      .press('Enter');
    await expect
      .poll(() => player.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime))
      .toBeGreaterThan(8);
    await expect(player.getByText('ask what you can do for your country')).toBeVisible();
  });

  for (const theme of ['light', 'dark'] as const) {
    story(`no rule of accessibility is broken with transcripts on the screen, ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      const transcription = await openTimed(page);
      await transcription.addLane();
      await transcription.choose('transcribe-jfk-wrong', { letter: 'B' });
      await transcription.transcribe();
      await transcription.completed('B');
      await expect(page.getByRole('group', { name: 'Transcripts, word by word' })).toBeVisible();
      expect(await findViolations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Parameters', exact: true }).click();
      await expect(page.getByRole('complementary', { name: 'Inspector' })).toBeVisible();
      expect(await findViolations(page)).toEqual([]);
    });
  }
});

story.describe('a request of a transcription', () => {
  story('is shown as it was sent, and as a program', async ({ page }) => {
    await openTimed(page);
    await page.getByRole('button', { name: 'Wire', exact: true }).click();
    const inspector = page.getByRole('complementary', { name: 'Inspector' });
    await expect(inspector).toContainText('POST /audio/transcriptions');
    await expect(inspector).toContainText('jfk.flac');
    await expect(inspector).toContainText('avg_logprob');
    await inspector.getByRole('tab', { name: 'Code' }).click();
    await expect(inspector).toContainText(/-F '?file=@/);
    await expect(inspector).toContainText('transcribe-words');
  });
});
