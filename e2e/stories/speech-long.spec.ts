import { readFile } from 'node:fs/promises';
import { sniffAudio } from '@lineup/shared/audio/sniff-audio.ts';
import { measureSound } from '#pages/measure-sound.ts';
import { speechPage } from '#pages/speech-page.ts';
import { expect, story } from '#story.ts';
import { ownWord } from '#world/own-word.ts';
import { readSeenRequests } from '#world/read-seen-requests.ts';

/** Seconds of the recording that the scripted gateway answers with. */
const PIECE_SECONDS = 3.54;

/** Sentences of about a hundred bytes: eighty of them are two requests on any gateway. */
function longText(mark: string, sentences: number): string {
  return Array.from(
    { length: sentences },
    (_, index) =>
      `${mark} sentence number ${index + 1} is as long as a sentence of a usual book may well be, or nearly so.`,
  ).join(' ');
}

story.describe('F41: a long text', () => {
  story('is cut within the limits, spoken in order and saved as one file', async ({ page }) => {
    const speech = speechPage(page);
    const word = ownWord();
    await speech.open();
    await speech.choose('speech-wav');
    await speech.speak(longText(word, 100));
    await expect(speech.cell()).toHaveAccessibleName(/complete/);
    const sent = await readSeenRequests('speech-wav', word);
    expect(sent.length).toBe(3);
    for (const { body } of sent) expect(Buffer.from(JSON.parse(body).input).length).toBeLessThanOrEqual(4096);

    const { name, bytes } = await speech.download();
    expect(name).toMatch(/\.wav$/);
    expect(sniffAudio(bytes)?.name).toBe('wav');
    expect((await measureSound(page, bytes)).duration).toBeCloseTo(3 * PIECE_SECONDS, 1);
  });

  story('of Chinese is cut by its bytes', async ({ page }) => {
    const speech = speechPage(page);
    await speech.open();
    await speech.choose('speech-wav');
    await speech.write('灯塔守望人每天清晨都要登上塔顶，擦亮玻璃，再看一眼海。'.repeat(60));
    await expect(page.getByText(/pieces/)).toBeVisible();
    await speech.speakAll();
    await expect(speech.cell()).toHaveAccessibleName(/complete/);
    const sent = await readSeenRequests('speech-wav', '灯塔守望人');
    expect(sent.length).toBeGreaterThan(1);
    for (const { body } of sent) {
      const { input } = JSON.parse(Buffer.from(body, 'latin1').toString());
      expect(Buffer.from(input).length).toBeLessThanOrEqual(4096);
      expect(input).toMatch(/。$/);
    }
  });

  story('plays one sentence after the other without waiting for all, and gives subtitles away', async ({ page }) => {
    const speech = speechPage(page);
    await speech.open();
    await speech.choose('speech-wav');
    await page.getByRole('combobox', { name: 'How the text is cut into requests' }).selectOption({ index: 1 });
    await speech.speak('Harbour one. Harbour two. Harbour three.');
    await expect(speech.cell()).toHaveAccessibleName(/complete/);
    await expect(speech.player()).toContainText(/sentence \d of 3/i);
    // It plays on from piece to piece by itself.
    await expect.poll(speech.position, { timeout: 20_000 }).toBeGreaterThan(2 * PIECE_SECONDS);

    const take = await speech.panel('Take');
    await take.getByRole('button', { name: /^More/ }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /SRT/ }).click(),
    ]);
    const subtitles = (await readFile(await download.path())).toString();
    expect(subtitles).toContain('00:00:03,540 --> 00:00:07,080');
    expect(subtitles).toContain('Harbour two.');
  });
});

story.describe('F41: a piece that fails', () => {
  story.use({ expectedNoise: /the server responded with a status of \d+|net::ERR_/ });

  story('is asked for again alone, and the take is whole', async ({ page }) => {
    const speech = speechPage(page);
    const word = ownWord();
    await speech.open();
    await speech.choose('speech-fails-once');
    await page.getByRole('combobox', { name: 'How the text is cut into requests' }).selectOption({ index: 1 });
    await speech.speak(`Beacon ${word} one. Beacon ${word} two, refuse me. Beacon ${word} three.`);
    await expect(speech.cell()).toHaveAccessibleName(/1 of 3 pieces missing/);
    const asked = () => readSeenRequests('speech-fails-once', word);
    expect(await asked()).toHaveLength(3);

    const take = await speech.panel('Take');
    await expect(take).toContainText('No channel for this piece');
    await take
      .getByRole('button', { name: /Retry|Ask again|Speak again/ })
      .first()
      .click();
    await expect(speech.cell()).toHaveAccessibleName(/complete, 0:10/);
    const again = await asked();
    expect(again).toHaveLength(4);
    expect(again.at(-1)?.body).toContain('refuse me');
  });
});
