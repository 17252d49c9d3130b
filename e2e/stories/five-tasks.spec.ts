import type { Page } from '@playwright/test';
import { asFirstRun } from '#pages/as-first-run.ts';
import { chatPage } from '#pages/chat-page.ts';
import { countPresses } from '#pages/count-presses.ts';
import { RECORDINGS } from '#pages/recordings.ts';
import { speechPage } from '#pages/speech-page.ts';
import { statedPresses } from '#pages/stated-presses.ts';
import { transcriptionPage } from '#pages/transcription-page.ts';
import { readFileSync } from 'node:fs';
import { expect, story } from '#story.ts';
import { addresses } from '#world/addresses.ts';
import { ownWord } from '#world/own-word.ts';
import { readSeenRequests } from '#world/read-seen-requests.ts';
import { startOwnBff, type OwnBff } from '#world/start-own-bff.ts';

/** The tasks by the names that both documents give them. */
const TASKS = {
  compare: ['compare three models on one prompt', '用一个问题比较三个模型'],
  own: ['compare three models of your own', '比较自己选的三个模型'],
  voice: ['pick a voice', '挑一种声音'],
  recording: ['transcribe a recording', '转写一段录音'],
  microphone: ['transcribe what you say', '转写自己说的话'],
  hand: ['hand a comparison to a colleague', '把一次比较交给同事'],
  connect: ['connect a gateway', '接入网关'],
} as const;

function expectStated(task: keyof typeof TASKS, presses: number): void {
  const [english, chinese] = TASKS[task];
  expect(presses).toBe(statedPresses('README.md', english));
  expect(presses).toBe(statedPresses('README.zh-CN.md', chinese));
}

async function openFirst(page: Page, path = '/'): Promise<() => number> {
  const presses = await countPresses(page);
  await asFirstRun(page);
  await page.goto(path);
  return presses;
}

story.describe('a task takes as many presses as the documents say', () => {
  story('three models on one prompt', async ({ page }) => {
    const presses = await openFirst(page);
    await page.getByRole('button', { name: 'Ask three models' }).click();
    await expect(chatPage(page).run(1, 'C')).toContainText('99', { timeout: 60_000 });
    expectStated('compare', presses());
  });

  story('three models of one’s own', async ({ page }) => {
    const chat = chatPage(page);
    const presses = await openFirst(page);
    await chat.lineUp(['demo/story', 'demo/json', 'demo/reasoning']);
    await chat.write('What is 17 × (4 + 2) − 3?');
    await page.keyboard.press('Enter');
    await expect(chat.run(1, 'C')).toContainText('99', { timeout: 60_000 });
    expectStated('own', presses());
  });

  story('a voice', async ({ page }) => {
    const speech = speechPage(page);
    const presses = await openFirst(page);
    await page.getByRole('button', { name: 'Hear six voices' }).click();
    await expect(speech.cell({ voice: 'nova' })).toHaveAccessibleName(/complete/);
    await speech.cell({ voice: 'nova' }).click();
    await expect(speech.cell({ voice: 'nova' })).toHaveAttribute('aria-selected', 'true');
    expectStated('voice', presses());
  });

  story('a recording that is dropped', async ({ page }) => {
    const transcription = transcriptionPage(page);
    const presses = await openFirst(page, '/transcription');
    await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
    const bytes = [...readFileSync(RECORDINGS[1].file)];
    await page.evaluate((data) => {
      const files = new DataTransfer();
      files.items.add(new File([new Uint8Array(data)], 'speech.wav', { type: 'audio/wav' }));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: files }));
    }, bytes);
    await transcription.transcribe();
    await transcription.completed();
    await expect(transcription.transcript()).toContainText(/danger trail/i);
    expectStated('recording', presses());
  });

  story('what one says into the microphone', async ({ page, context }) => {
    await context.grantPermissions(['microphone']);
    const transcription = transcriptionPage(page);
    const presses = await openFirst(page, '/transcription');
    await page.getByRole('button', { name: 'Record' }).click();
    await expect(page.getByText(/\d:(?:0[2-9]|[1-5]\d)/).first()).toBeVisible();
    await page.getByRole('button', { name: 'Stop recording' }).click();
    await transcription.transcribe();
    // The browser's microphone beeps: there may be no word in it.
    await expect(transcription.transcript()).toBeVisible();
    expectStated('microphone', presses());
  });

  story('a comparison for a colleague', async ({ page }) => {
    const presses = await openFirst(page);
    await page.getByRole('button', { name: 'Ask three models' }).click();
    await expect(page).toHaveTitle(/^Show me/, { timeout: 60_000 });
    const before = presses();
    await page.getByRole('link', { name: 'History' }).first().click();
    await page.getByRole('button', { name: /^Export “Show me/ }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Report, one HTML page' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.html$/);
    expectStated('hand', presses() - before);
  });
});

const ownServer = story.extend<{ server: OwnBff }>({
  // As it is on a machine where nothing has been set.
  server: async ({}, use) => {
    const server = await startOwnBff({});
    await use(server);
    await server.stop();
  },
  product: async ({ server }, use) => use(server.address),
  // Between the two starts nobody answers.
  expectedNoise: async ({}, use) => use(/net::ERR_|status of 50\d|dynamically imported module/),
});

ownServer('a gateway is connected with two lines and a start', async ({ page, context, server }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const presses = await countPresses(page);
  const chat = chatPage(page);
  const word = ownWord();
  await page.goto('/');
  await expect(page.getByText('Demo models are answering.')).toBeVisible();
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  const lines = await page.evaluate(() => navigator.clipboard.readText());
  expectStated('connect', presses());

  // A person writes their own address and key over those of the example.
  const names = lines.split('\n').map((line) => line.split('=')[0] ?? '');
  const values = [`${addresses().scripted}/v1`, 'sk-of-a-newcomer'];
  await server.stop();
  await server.start(Object.fromEntries(names.map((name, index) => [name, values[index] ?? ''])));

  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Message' })).toBeVisible();
  await expect(page.getByText('Demo models are answering.')).toHaveCount(0);
  await chat.choose('script-json-for-stream');
  await chat.ask(`are you mine now, ${word}?`);
  await expect(chat.run(1).getByText('complete').filter({ visible: true })).toBeVisible();
  const seen = await readSeenRequests('script-json-for-stream', word);
  expect(seen.map(({ headers }) => headers['authorization'])).toEqual(['Bearer sk-of-a-newcomer']);
});
