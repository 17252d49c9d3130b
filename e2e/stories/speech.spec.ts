import { sniffAudio } from '@lineup/shared/audio/sniff-audio.ts';
import { measureSound } from '#pages/measure-sound.ts';
import { speechPage } from '#pages/speech-page.ts';
import { expect, story } from '#story.ts';

const SENTENCE = 'The birch canoe slid on the smooth planks.';

story.describe('speech', () => {
  for (const [format, container] of [
    ['mp3', 'mp3'],
    ['opus', 'ogg-opus'],
    ['flac', 'flac'],
    ['wav', 'wav'],
  ] as const) {
    story(`speaks a sentence as ${format}`, async ({ page }) => {
      const speech = speechPage(page);
      await speech.open();
      await speech.setFormat(format);
      await speech.speak(SENTENCE);
      await expect(speech.take().getByText('complete')).toBeVisible();
      const { name, bytes } = await speech.download();
      expect(sniffAudio(bytes)?.name).toBe(container);
      expect(name).toMatch(/-\d{8}-\d{6}-the-birch-canoe.*\.\w+$/i);
      const sound = await measureSound(page, bytes);
      expect(sound.duration).toBeGreaterThan(1.5);
      expect(sound.duration).toBeLessThan(6);
      expect(sound.rms).toBeGreaterThan(0.02);
      expect(sound.voiced).toBeGreaterThan(0.2);
    });
  }

  story('plays and seeks', async ({ page }) => {
    const speech = speechPage(page);
    await speech.open();
    await speech.speak(SENTENCE);
    await expect(speech.take().getByText('complete')).toBeVisible();
    const position = speech.take().getByRole('slider', { name: 'Position' });
    const start = speech.take().getByRole('button', { name: 'Play', exact: true });
    if (await start.isVisible()) await start.click();
    await expect.poll(async () => Number(await position.inputValue())).toBeGreaterThan(0);
  });

  story('a slower speed makes a longer take', async ({ page }) => {
    const speech = speechPage(page);
    await speech.open();
    await speech.setFormat('wav');
    await speech.speak(SENTENCE);
    await expect(speech.take().getByText('complete')).toBeVisible();
    const usual = await measureSound(page, (await speech.download()).bytes);
    await page.getByRole('spinbutton', { name: 'Speed' }).fill('0.5');
    await speech.speak(SENTENCE);
    await expect(page.getByRole('article', { name: /, take 2$/ }).getByText('complete')).toBeVisible();
    const slow = await measureSound(page, (await speech.download()).bytes);
    expect(slow.duration / usual.duration).toBeGreaterThan(1.6);
  });

  story('is still there after a reload, byte for byte', async ({ page }) => {
    const speech = speechPage(page);
    await speech.open();
    await speech.speak(SENTENCE);
    await expect(speech.take().getByText('complete')).toBeVisible();
    const before = await speech.download();
    await page.reload();
    await expect(speech.take().getByText('complete')).toBeVisible();
    const after = await speech.download();
    expect(after.bytes.equals(before.bytes)).toBe(true);
  });
});

story.describe('when speech fails', () => {
  story.use({ expectedNoise: /the server responded with a status of \d+|net::ERR_/ });

  story('a format that the gateway cannot make is refused in its own words', async ({ page }) => {
    const speech = speechPage(page);
    await speech.open();
    await speech.setFormat('aac');
    await speech.speak(SENTENCE);
    await expect(speech.take().locator('blockquote')).toContainText(/aac/i);
  });

  for (const [script, quotes] of [
    ['speech-json-as-audio', /该令牌额度已用尽/],
    ['speech-html-as-audio', /502 Bad Gateway/],
  ] as const) {
    story(`${script}: an error that is labelled audio is never a dead player`, async ({ page }) => {
      const speech = speechPage(page);
      await speech.open();
      await speech.choose(script);
      await speech.speak(SENTENCE);
      await expect(speech.take().locator('blockquote')).toContainText(quotes);
      await expect(speech.take().getByRole('button', { name: 'Play', exact: true })).toHaveCount(0);
    });
  }

  story('another format than asked is said, and played as what it is', async ({ page }) => {
    const speech = speechPage(page);
    await speech.open();
    await speech.choose('speech-wrong-format');
    await speech.speak(SENTENCE);
    await expect(speech.take()).toContainText(/Asked for mp3, got wav/i);
    const { name } = await speech.download();
    expect(name).toMatch(/\.wav$/);
  });

  story('a broken transfer keeps what came', async ({ page }) => {
    const speech = speechPage(page);
    await speech.open();
    await speech.choose('speech-reset');
    await speech.setFormat('wav');
    await speech.speak(SENTENCE);
    await expect(speech.take()).toContainText('Cut off');
    expect((await speech.download()).bytes.length).toBeGreaterThan(10_000);
  });
});
