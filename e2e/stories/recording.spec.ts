import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { wordErrorRate } from '@lineup/shared/text/word-error-rate.ts';
import type { PlaywrightWorkerOptions } from '@playwright/test';
import { recordingPanel } from '#pages/recording-panel.ts';
import { RECORDINGS } from '#pages/recordings.ts';
import { transcriptionPage } from '#pages/transcription-page.ts';
import { expect, story as silentStory } from '#story.ts';

const SPEECH = path.join(import.meta.dirname, '../fixtures/audio/jfk.wav');

/** The fake microphone says Kennedy's sentence over and over, with twenty seconds of silence behind it. */
const story = silentStory.extend<object, Pick<PlaywrightWorkerOptions, 'launchOptions'>>({
  launchOptions: [
    async ({ launchOptions }, use) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'lineup-e2e-'));
      const file = path.join(folder, 'speech.wav');
      await writeFile(file, addSilence(await readFile(SPEECH), 20));
      await use({
        ...launchOptions,
        args: [...(launchOptions.args ?? []), `--use-file-for-fake-audio-capture=${file}`],
      });
      await rm(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

story.use({ permissions: ['microphone'] });

story.describe('F43: a recording', () => {
  story('of real speech is heard, and silence is told while it goes on', async ({ page }) => {
    const transcription = transcriptionPage(page);
    const recording = recordingPanel(page);
    await transcription.open();
    await recording.record();
    await expect.poll(recording.seconds).toBeGreaterThan(3);
    await expect(recording.panel().getByRole('meter', { name: 'Level' })).not.toHaveAttribute('aria-valuenow', '-60');
    await expect(recording.panel().getByText('Nothing is heard just now.')).toBeVisible();
    await recording.stop();
    await transcription.transcribe();
    const { errors, words } = wordErrorRate(RECORDINGS[0].words, await transcription.words());
    story.info().annotations.push({ type: 'word error rate', description: `${errors} of ${words}` });
    expect(errors / words).toBeLessThanOrEqual(0.15);
  });

  story('does not count its pauses, which a key makes', async ({ page }) => {
    const recording = recordingPanel(page);
    await transcriptionPage(page).open();
    await recording.record();
    await expect.poll(recording.seconds).toBeGreaterThan(1);
    await page.keyboard.press('p');
    await expect(recording.panel().getByText('paused', { exact: true })).toBeVisible();
    const paused = await recording.seconds();
    await recording.microphones().selectOption({ label: 'Fake Audio Input 2' });
    await expect.poll(recording.microphone).toBe('Fake Audio Input 2');
    // The time on the screen is a tenth of a second behind at most.
    expect(await recording.seconds()).toBeLessThan(paused + 0.2);
    await recording.panel().getByRole('button', { name: 'Resume' }).press('p');
    await expect.poll(recording.seconds).toBeGreaterThan(paused);
  });

  story('goes on with another microphone, which the next one begins with', async ({ page }) => {
    const recording = recordingPanel(page);
    await transcriptionPage(page).open();
    await recording.record();
    await recording.microphones().selectOption({ label: 'Fake Audio Input 1' });
    const changed = await recording.seconds();
    await expect.poll(recording.seconds).toBeGreaterThan(changed + 1);
    await recording.panel().getByRole('button', { name: 'Discard' }).click();
    await page.reload();
    await recording.record();
    await expect.poll(recording.microphone).toBe('Fake Audio Input 1');
  });

  story('survives a reload, second by second', async ({ page }) => {
    const transcription = transcriptionPage(page);
    const recording = recordingPanel(page);
    await transcription.open();
    await recording.record();
    await expect.poll(recording.seconds).toBeGreaterThan(5);
    await page.reload();
    await expect(recording.interrupted()).toHaveAccessibleName(/0:0[4-9]/);
    await recording.interrupted().getByRole('button', { name: 'Keep' }).click();
    await transcription.transcribe();
    expect(await transcription.words()).toMatch(/my fellow american/i);
    await transcription.open();
    await expect(page.getByRole('button', { name: 'Record', exact: true })).toBeVisible();
    await expect(recording.interrupted()).toHaveCount(0);
  });

  story('is offered to another page only when its own has died', async ({ page, context }) => {
    const other = await context.newPage();
    await transcriptionPage(other).open();
    const recording = recordingPanel(other);
    await recording.record();
    await expect.poll(recording.seconds).toBeGreaterThan(2);
    await transcriptionPage(page).open();
    await expect(page.getByRole('button', { name: 'Record', exact: true })).toBeVisible();
    await expect(recordingPanel(page).interrupted()).toHaveCount(0);
    await other.close();
    await expect(recordingPanel(page).interrupted()).toBeVisible();
    await recordingPanel(page).interrupted().getByRole('button', { name: 'Discard' }).click();
    await expect(recordingPanel(page).interrupted()).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(recordingPanel(page).interrupted()).toBeVisible();
  });
});

story.describe('a microphone', () => {
  story('that something else holds is told, and tried again', async ({ page }) => {
    await page.addInitScript(() => {
      const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
      navigator.mediaDevices.getUserMedia = () => {
        navigator.mediaDevices.getUserMedia = open;
        return Promise.reject(new DOMException('Could not start audio source', 'NotReadableError'));
      };
    });
    const recording = recordingPanel(page);
    await transcriptionPage(page).open();
    const record = page.getByRole('button', { name: 'Record', exact: true });
    await record.click();
    await expect(page.getByRole('note', { name: 'The microphone does not start' })).toBeVisible();
    await recording.record();
  });

  story('that goes away leaves what was recorded, and is told', async ({ page }) => {
    await page.addInitScript(() => {
      const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
      navigator.mediaDevices.getUserMedia = async (constraints) => {
        const stream = await open(constraints);
        addEventListener('unplug', () => {
          for (const track of stream.getTracks()) {
            track.stop();
            track.dispatchEvent(new Event('ended'));
          }
        });
        return stream;
      };
    });
    const transcription = transcriptionPage(page);
    const recording = recordingPanel(page);
    await transcription.open();
    await recording.record();
    await expect.poll(recording.seconds).toBeGreaterThan(5);
    await page.evaluate(() => dispatchEvent(new Event('unplug')));
    await expect(page.getByRole('note', { name: 'The microphone went away' })).toBeVisible();
    await transcription.transcribe();
    expect(await transcription.words()).toMatch(/my fellow american/i);
  });

  story('that is not there is told', async ({ playwright, launchOptions, product }) => {
    const isFake = (arg: string) => arg.startsWith('--use-fake-device') || arg.startsWith('--use-file-for-fake');
    const args = (launchOptions.args ?? []).filter((arg) => !isFake(arg));
    const browser = await playwright.chromium.launch({ ...launchOptions, args });
    const page = await browser.newPage({ baseURL: product, permissions: ['microphone'] });
    await transcriptionPage(page).open();
    await page.getByRole('button', { name: 'Record', exact: true }).click();
    await expect(page.getByRole('note', { name: 'No microphone was found' })).toBeVisible();
    await browser.close();
  });
});

/** A WAV whose last chunk is its samples, with so many seconds of silence behind them. */
function addSilence(wav: Buffer, seconds: number): Buffer {
  const dataAt = wav.indexOf('data');
  const bytesPerSecond = wav.readUInt32LE(28);
  const longer = Buffer.concat([wav, Buffer.alloc(bytesPerSecond * seconds)]);
  longer.writeUInt32LE(longer.length - 8, 4);
  longer.writeUInt32LE(longer.length - dataAt - 8, dataAt + 4);
  return longer;
}
