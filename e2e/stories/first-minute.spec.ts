import { asFirstRun } from '#pages/as-first-run.ts';
import { chatPage } from '#pages/chat-page.ts';
import { findViolations } from '#pages/find-violations.ts';
import { speechPage } from '#pages/speech-page.ts';
import { watchSends } from '#pages/watch-sends.ts';
import { expect, story } from '#story.ts';

const VOICES = ['alloy', 'echo', 'fable', 'onyx', 'nova', 'shimmer'];

story.describe('the first minute', () => {
  story('tells that demos answer, what the screens do and how to connect a gateway', async ({ page }) => {
    await asFirstRun(page);
    await page.goto('/');
    await expect(page.getByText('Demo models are answering.')).toBeVisible();
    for (const name of ['Chat', 'Speech', 'Transcribe', 'Connect your own gateway']) {
      await expect(page.getByRole('heading', { name, level: 3 })).toBeVisible();
    }
    await expect(page.getByText('GATEWAY_BASE_URL=')).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findViolations(page)).toEqual([]);
    }
  });

  story('one press asks three models, and a reload asks nobody', async ({ page }) => {
    const sends = watchSends(page);
    const chat = chatPage(page);
    await asFirstRun(page);
    await chat.open();
    await page.getByRole('button', { name: 'Ask three models' }).click();
    for (const lane of ['A', 'B', 'C']) {
      await expect(chat.run(1, lane).getByText('complete').filter({ visible: true })).toBeVisible({ timeout: 60_000 });
    }
    await expect(chat.run(1, 'C')).toContainText('99');
    await chat.reload();
    await expect(chat.run(1, 'C')).toContainText('99');
    expect(sends.asks()).toBe(1);
  });

  story('one press speaks a sentence in six voices', async ({ page }) => {
    const speech = speechPage(page);
    await asFirstRun(page);
    await page.goto('/');
    await page.getByRole('button', { name: 'Hear six voices' }).click();
    for (const voice of VOICES) await expect(speech.cell({ voice })).toHaveAccessibleName(/complete/);
  });

  story('one press transcribes the sample and holds it against its words', async ({ page }) => {
    story.slow();
    await asFirstRun(page);
    await page.goto('/');
    await page.getByRole('button', { name: 'Transcribe the sample' }).click();
    await expect(page.getByText(/WER/).first()).toBeVisible({ timeout: 240_000 });
  });

  story('an address alone runs no example', async ({ page }) => {
    const sends = watchSends(page);
    await asFirstRun(page);
    await page.goto('/?wantsExample=true');
    await expect(page.getByRole('button', { name: 'Ask three models' })).toBeEnabled();
    expect(sends.asks()).toBe(0);
  });

  story('an empty history offers the examples', async ({ page }) => {
    await asFirstRun(page);
    await page.goto('/history');
    await page.getByRole('button', { name: 'Ask three models' }).click();
    await expect(chatPage(page).run(1, 'C')).toContainText('99', { timeout: 60_000 });
  });
});

story.describe('what a page tells those who look elsewhere', () => {
  story('its title counts the lanes that run', async ({ page }) => {
    const chat = chatPage(page);
    await chat.open();
    await chat.lineUp(['demo/slow', 'demo/slow']);
    await chat.ask('count me');
    await expect(page).toHaveTitle('2 running · count me · Lineup');
    await chat.stop();
    await expect(page).toHaveTitle('count me · Lineup');
  });

  story('a notice tells the end of a long run, once a person has switched notices on', async ({ page, context }) => {
    await context.grantPermissions(['notifications']);
    await page.addInitScript(() => {
      const told: string[] = [];
      class Told extends EventTarget {
        static readonly permission = 'granted';
        constructor(title: string, { body = '' }: NotificationOptions = {}) {
          super();
          told.push(`${title}: ${body}`);
        }
      }
      Object.assign(globalThis, { Notification: Told, told });
      document.hasFocus = () => false;
    });
    const told = () => page.evaluate(() => (globalThis as { told?: string[] }).told ?? []);
    await page.clock.install();
    const chat = chatPage(page);

    await chat.open();
    await chat.choose('demo/slow');
    await chat.ask('before');
    await expect(page).toHaveTitle(/^1 running/);
    await page.clock.fastForward(20_000);
    await chat.stop();
    await expect(page).toHaveTitle('before · Lineup');
    expect(await told()).toEqual([]);

    await page.goto('/settings');
    await page.getByRole('switch', { name: 'Tell when a long run has ended' }).click();
    await expect.poll(told).toEqual(['Lineup: So it will look when a long run has ended.']);

    await chat.open();
    await chat.ask('after');
    await expect(page).toHaveTitle(/^1 running/);
    await page.clock.fastForward(20_000);
    await chat.stop();
    await expect.poll(told).toEqual([expect.stringMatching(/^after · Lineup: The run has ended after \d/)]);
  });
});

story(
  'a text file that is dropped becomes the text to speak, and undo brings back what was written',
  async ({ page }) => {
    const speech = speechPage(page);
    await speech.open();
    await speech.write('what was written');
    const drop = (name: string, content: string) =>
      page.evaluate(
        ([called, words]) => {
          const files = new DataTransfer();
          files.items.add(new File([words ?? ''], called ?? ''));
          window.dispatchEvent(new DragEvent('drop', { dataTransfer: files }));
        },
        [name, content],
      );
    const box = page.getByRole('textbox', { name: 'Text', exact: true });
    await drop('text.srt', '1\n00:00:00,000 --> 00:00:02,000\nThe birch canoe\n');
    await expect(box).toHaveValue('The birch canoe');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(box).toHaveValue('what was written');
    await drop('sound.bin', 'RIFF\0\0');
    await expect(page.getByRole('alert')).toContainText('That file is no text.');
    await expect(box).toHaveValue('what was written');
  },
);
