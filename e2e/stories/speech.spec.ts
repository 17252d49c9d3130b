import { modelsResponse } from '@lineup/shared/models/models-response.ts';
import { sniffAudio } from '@lineup/shared/audio/sniff-audio.ts';
import * as v from 'valibot';
import { measureSound } from '#pages/measure-sound.ts';
import { speechPage } from '#pages/speech-page.ts';
import { expect, story } from '#story.ts';
import { ownWord } from '#world/own-word.ts';
import { readSeenRequests } from '#world/read-seen-requests.ts';

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
      await speech.set('response_format', format);
      await speech.speak(SENTENCE);
      await expect(speech.cell()).toHaveAccessibleName(/complete/);
      const { name, bytes } = await speech.download();
      expect(sniffAudio(bytes)?.name).toBe(container);
      expect(name).toMatch(/-alloy-\d{8}-\d{6}-the-birch-canoe.*\.\w+$/i);
      const sound = await measureSound(page, bytes);
      expect(sound.duration).toBeGreaterThan(1.5);
      expect(sound.duration).toBeLessThan(6);
      expect(sound.rms).toBeGreaterThan(0.02);
      expect(sound.voiced).toBeGreaterThan(0.2);
      await expect.poll(speech.position).toBeGreaterThan(1);
    });
  }

  story(
    'a sound that the browser could not play is not said to be gone: it is tried again, not asked for again',
    async ({ page }) => {
      const speech = speechPage(page);
      const text = `Nothing to hear this with, ${ownWord()}.`;
      await page.addInitScript(loseSoundOutput);
      await speech.open();
      await speech.choose('speech-wav');
      await speech.speak(text);
      await expect(speech.cell()).toHaveAccessibleName(/complete/);
      // What is kept is played by a media element.
      await speech.reload();
      await expect(speech.cell()).toHaveAccessibleName(/complete/);
      const figures = await speech.cell().innerText();
      await speech.press();
      await expect(speech.player()).toContainText(
        'This browser could not play the sound. A sound output may be missing.',
      );
      await expect(speech.cell()).toHaveAccessibleName(/complete/);
      expect(await speech.cell().innerText()).toBe(figures);
      await expect(page.getByText('The sound is no longer on this device')).toBeHidden();
      await expect(speech.player().getByRole('button', { name: 'Speak again' })).toBeHidden();
      expect((await speech.download()).bytes.length).toBeGreaterThan(1_000);

      await page.evaluate(() => dispatchEvent(new Event('soundoutput')));
      await speech.player().getByRole('button', { name: 'Try again' }).click();
      await expect.poll(speech.position).toBeGreaterThan(0);
      await expect(speech.player()).not.toContainText('could not play');
      expect(await readSeenRequests('speech-wav', text)).toHaveLength(1);
    },
  );

  story('plays raw samples, which carry no name of their own', async ({ page }) => {
    const speech = speechPage(page);
    await speech.open();
    await speech.set('response_format', 'pcm');
    await speech.speak(SENTENCE);
    await expect(speech.cell()).toHaveAccessibleName(/complete/);
    await expect.poll(speech.position).toBeGreaterThan(1);
    const { name, bytes } = await speech.download();
    expect(name).toMatch(/\.pcm$/);
    // 24,000 samples of two bytes a second, by the contract.
    expect(bytes.length / 48_000).toBeGreaterThan(1.5);
  });

  story('plays aac to its end', async ({ page }) => {
    const speech = speechPage(page);
    await speech.open();
    await speech.choose('speech-aac');
    await speech.set('response_format', 'aac');
    await speech.speak(SENTENCE);
    await expect(speech.cell()).toHaveAccessibleName(/complete, 0:03/);
    await expect.poll(speech.position).toBeGreaterThan(3);
    const { name, bytes } = await speech.download();
    expect(name).toMatch(/\.aac$/);
    expect((await measureSound(page, bytes)).voiced).toBeGreaterThan(0.2);
  });

  story('is sought in, and goes on from there', async ({ page }) => {
    const speech = speechPage(page);
    await speech.open();
    await speech.choose('speech-wav');
    await speech.speak(SENTENCE);
    await expect(speech.cell()).toHaveAccessibleName(/complete/);
    const seekBar = speech.player().getByRole('slider', { name: 'Position' });
    await seekBar.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(speech.position).toBeGreaterThan(3);
  });

  story('a slower speed makes a longer take', async ({ page }) => {
    const speech = speechPage(page);
    await speech.open();
    await speech.set('response_format', 'wav');
    await speech.speak(SENTENCE);
    await expect(speech.cell()).toHaveAccessibleName(/complete/);
    const usual = await measureSound(page, (await speech.download()).bytes);
    await speech.set('speed', '0.5');
    await speech.speakAll();
    const take = await speech.panel('Take');
    await expect(take).toContainText('2 / 2');
    await expect(speech.cell()).toHaveAccessibleName(/complete/);
    const slow = await measureSound(page, (await speech.download()).bytes);
    expect(slow.duration / usual.duration).toBeGreaterThan(1.6);
  });

  story('is still there after a reload, byte for byte, and sounds', async ({ page }) => {
    const speech = speechPage(page);
    await speech.open();
    await speech.speak(SENTENCE);
    await expect(speech.cell()).toHaveAccessibleName(/complete/);
    const before = await speech.download();
    await speech.reload();
    await expect(speech.cell()).toHaveAccessibleName(/complete/);
    const after = await speech.download();
    expect(after.bytes.equals(before.bytes)).toBe(true);
    await speech.press();
    await expect.poll(speech.position).toBeGreaterThan(0.5);
  });

  story('a page that is loaded again in the middle of a take keeps what had come of it', async ({ page }) => {
    const speech = speechPage(page);
    const text = `Half of this is all that you get, ${ownWord()}.`;
    await speech.open();
    await speech.choose('speech-endless');
    await speech.set('response_format', 'wav');
    await speech.speak(text);
    await expect(speech.player()).toContainText(/0:00\.[3-9]|0:01/);
    await page.reload();
    await expect(speech.cell()).toHaveAccessibleName(/the page was closed or reloaded/);
    await speech.press();
    await expect.poll(speech.position).toBeGreaterThan(0.5);
    await expect(await speech.panel('Take')).toContainText('What came until then is kept and can be played.');
    const { bytes } = await speech.download();
    expect(bytes.length).toBeGreaterThanOrEqual(48_000);

    // It is a take like any other from here on, and nobody was asked for it again.
    await speech.reload();
    expect((await speech.download()).bytes.equals(bytes)).toBe(true);
    await expect.poll(() => readSeenRequests('speech-endless', text)).toMatchObject([{ closedEarly: true }]);
  });

  story('a stop reaches the gateway, and keeps what came', async ({ page }) => {
    const speech = speechPage(page);
    const text = `Stop me in the middle, ${ownWord()}.`;
    await speech.open();
    await speech.choose('speech-endless');
    await speech.set('response_format', 'wav');
    await speech.speak(text);
    await expect(speech.player()).toContainText(/0:00\.[3-9]|0:01/);
    await page.getByRole('button', { name: 'Stop', exact: true }).first().click();
    await expect(speech.cell()).toHaveAccessibleName(/stopped/i);
    await expect.poll(() => readSeenRequests('speech-endless', text)).toMatchObject([{ closedEarly: true }]);
    expect((await speech.download()).bytes.length).toBeGreaterThan(48_000);
  });
});

story.describe('when speech fails', () => {
  story.use({ expectedNoise: /the server responded with a status of \d+|net::ERR_/ });

  story('without any model it says why there is none', async ({ page }) => {
    await page.route('**/api/models', async (route) => {
      const response = await route.fetch();
      const { gateways } = v.parse(modelsResponse, await response.json());
      const error = { code: 'gateway_unreachable', message: 'ECONNREFUSED' };
      await route.fulfill({ json: { gateways: gateways.map(({ id }) => ({ id, models: [], error })) } });
    });
    await speechPage(page).open();
    await expect(page.getByRole('main')).toContainText('The gateway cannot be reached');
    await expect(page.getByRole('button', { name: 'Hear an example' })).toBeDisabled();
  });

  story('a format that the gateway cannot make is refused in its own words', async ({ page }) => {
    const speech = speechPage(page);
    await speech.open();
    await speech.set('response_format', 'aac');
    await speech.speak(SENTENCE);
    await expect(speech.cell()).toHaveAccessibleName(/The gateway refused the request/);
    await expect((await speech.panel('Take')).locator('blockquote')).toContainText(/aac/i);
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
      await expect((await speech.panel('Take')).locator('blockquote')).toContainText(quotes);
      await expect(speech.player().getByRole('button', { name: 'Play', exact: true })).toHaveCount(0);
    });
  }

  story('another format than asked is said, and played as what it is', async ({ page }) => {
    const speech = speechPage(page);
    await speech.open();
    await speech.choose('speech-wrong-format');
    await speech.speak(SENTENCE);
    await expect(speech.cell()).toContainText(/wav/i);
    await expect(await speech.panel('Take')).toContainText(/Asked for mp3, got wav/i);
    await expect.poll(speech.position).toBeGreaterThan(0.5);
    expect((await speech.download()).name).toMatch(/\.wav$/);
  });

  story('a broken transfer keeps what came', async ({ page }) => {
    const speech = speechPage(page);
    await speech.open();
    await speech.choose('speech-reset');
    await speech.set('response_format', 'wav');
    await speech.speak(SENTENCE);
    await expect(speech.cell()).toHaveAccessibleName(/cut off/i);
    expect((await speech.download()).bytes.length).toBeGreaterThan(10_000);
  });

  story('a parameter that is refused is left out by one press', async ({ page }) => {
    const speech = speechPage(page);
    await speech.open();
    await speech.choose('speech-refuses-instructions');
    await speech.panel('Parameters');
    await page
      .getByRole('row', { name: /^instructions/ })
      .getByRole('gridcell')
      .first()
      .getByRole('button')
      .click();
    await page.getByRole('region', { name: 'instructions' }).getByRole('textbox').fill('Whisper.');
    await speech.speak(SENTENCE);
    const take = await speech.panel('Take');
    await take.getByRole('button', { name: /Leave out|Without/ }).click();
    await expect(speech.cell()).toHaveAccessibleName(/complete/);
  });
});

/** Does as Firefox does without a sound output: it starts, and fails at the first sound; until `soundoutput` is said. */
function loseSoundOutput(): void {
  const { play } = HTMLMediaElement.prototype;
  HTMLMediaElement.prototype.play = function fail() {
    Object.defineProperty(this, 'error', { configurable: true, value: { code: 3, MEDIA_ERR_SRC_NOT_SUPPORTED: 4 } });
    queueMicrotask(() => this.dispatchEvent(new Event('error')));
    return Promise.resolve();
  };
  addEventListener('soundoutput', () => {
    HTMLMediaElement.prototype.play = play;
  });
}
