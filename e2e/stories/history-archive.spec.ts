import { open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { conversationPage } from '#pages/conversation-page.ts';
import { archivePage } from '#pages/archive-page.ts';
import { countKept } from '#pages/count-kept.ts';
import { speechPage } from '#pages/speech-page.ts';
import { expect, story } from '#story.ts';
import { NAUGHTY_TEXTS } from '#world/naughty-texts.ts';

const SENTENCE = 'The birch canoe slid on the smooth planks.';
const NAUGHTY = ['Naughty texts', ...NAUGHTY_TEXTS].join('\n');

/** Speaks a sentence; `kept` is how many pieces of bytes there are on this device then. */
async function makeTake(page: Page, { kept }: { kept: number }): Promise<void> {
  const speech = speechPage(page);
  await speech.open();
  await speech.speak(SENTENCE);
  await expect(speech.cell()).toHaveAccessibleName(/complete/);
  // The bytes are kept a moment after the take has ended.
  await expect.poll(() => countKept(page, 'blobs')).toBe(kept);
}

async function makeChat(page: Page, text: string): Promise<void> {
  const chat = conversationPage(page);
  await chat.open();
  await chat.lineUp(['demo/echo', 'demo/markdown']);
  await chat.askAndWait(text, { turn: 1, lanes: ['A', 'B'] });
  await chat.kept();
}

/** Takes all that is kept from this device. A page that is not the app holds no connection that could keep it. */
async function wipe(page: Page): Promise<void> {
  await page.route('**/nothing', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><link rel="icon" href="data:,"><title>x</title>' }),
  );
  await page.goto('/nothing');
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('lineup');
        request.addEventListener('success', () => resolve());
        request.addEventListener('error', () => reject(new Error('The database was not deleted.')));
      }),
  );
}

/** The moment of an export is the one thing in which two of the same data differ. */
const withoutMoment = (text: string) => text.replace(/^"exportedAt":\d+,$/m, '');

story('everything that is exported can be imported, byte for byte, and its sound plays again', async ({ page }) => {
  const history = archivePage(page);
  await makeChat(page, NAUGHTY);
  // With the wire records of two runs.
  await makeTake(page, { kept: 3 });
  await history.open();
  const first = await history.exportEverything();
  expect(first.name).toMatch(/^lineup-\d{8}-\d{4}\.json$/);
  for (const text of NAUGHTY_TEXTS) expect(first.text).toContain(JSON.stringify(text).slice(1, -1));

  await wipe(page);
  await history.open();
  const dialog = await history.choose(first.path);
  await expect(dialog).toContainText('Chat 1 · Speech 1');
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('link', { name: /^Naughty texts/ }).first()).toBeVisible();
  const second = await history.exportEverything();
  expect(withoutMoment(second.text)).toBe(withoutMoment(first.text));

  await page
    .getByRole('link', { name: /^The birch canoe/ })
    .first()
    .click();
  const speech = speechPage(page);
  await expect(speech.cell()).toHaveAccessibleName(/complete/);
  await speech.press();
  await expect.poll(speech.position).toBeGreaterThan(0.5);
});

story(
  'a report opens from disk without asking anybody for anything, and imported it is the comparison',
  async ({ page, context }) => {
    const history = archivePage(page);
    await makeTake(page, { kept: 1 });
    await history.open();
    const file = await history.exportSession('The birch canoe', 'Report, one HTML page');
    expect(file.name).toMatch(/^lineup-the-birch-canoe.*\.html$/);
    const path = join(tmpdir(), file.name);
    await writeFile(path, file.bytes);

    const report = await context.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    report.on('request', (request) => asked.push(request.url().slice(0, 60)));
    report.on('console', (message) => complaints.push(message.text()));
    await report.goto(`file://${path}`);
    await expect(report.getByText(SENTENCE).first()).toBeVisible();
    const sound = report.locator('audio');
    await expect(sound).toHaveCount(1);
    await expect
      .poll(() => sound.evaluate((audio) => (audio instanceof HTMLAudioElement ? audio.duration : 0)))
      .toBeGreaterThan(1);
    expect(asked.filter((url) => !url.startsWith('file://') && !url.startsWith('data:audio/'))).toEqual([]);
    expect(complaints).toEqual([]);
    await report.close();

    await wipe(page);
    await history.open();
    await history.importFile(path);
    await expect(page).toHaveURL(/\/speech\/[\da-f]{32}$/);
    const speech = speechPage(page);
    await expect(speech.cell()).toHaveAccessibleName(/complete/);
    await rm(path);
  },
);

story('a chat is handed on as a page, a document, a table and a picture', async ({ page, context }) => {
  const history = archivePage(page);
  await makeChat(page, '=1+1 and <b>bold</b>');
  await history.open();
  const title = '=1+1 and';

  const markdown = await history.exportSession(title, 'Markdown');
  expect(markdown.text).toContain('> =1+1 and <b>bold</b>');
  expect(markdown.text).toContain('### A · demo/echo');

  const table = await history.exportSession(title, 'Table, CSV');
  expect(table.text).toContain(`,'=1+1 and <b>bold</b>,A,`);
  expect(table.text.trim().split('\r\n')).toHaveLength(3);

  const picture = await history.exportSession(title, 'Picture of the last turn, PNG');
  expect(picture.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(picture.bytes.readUInt32BE(16)).toBe(2160);
  expect(picture.bytes.readUInt32BE(20)).toBeGreaterThan(400);

  const html = await history.exportSession(title, 'Report, one HTML page');
  const report = await context.newPage();
  await report.setContent(html.text);
  await expect(report.getByText('=1+1 and <b>bold</b>').first()).toBeVisible();
  await expect(report.getByRole('img', { name: 'A' }).first()).toBeVisible();
  await report.close();
});

story('what is here already is not overwritten, and comes as a copy when that is asked for', async ({ page }) => {
  const history = archivePage(page);
  await makeChat(page, 'Twice');
  await history.open();
  const file = await history.exportSession('Twice', 'Archive, JSON');
  const dialog = await history.choose(file.path);
  await expect(dialog).toContainText('1 of the sessions is on this device already.');
  await dialog.getByRole('radio', { name: 'Import it as a copy' }).check();
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  const chat = conversationPage(page);
  await expect(chat.run(1, 'B')).toHaveAttribute('aria-busy', 'false');
  await history.open();
  await expect(page.getByRole('main').getByRole('link', { name: /^Twice/ })).toHaveCount(2);
});

const archive = (records: object) =>
  JSON.stringify({
    kind: 'lineup',
    version: 1,
    exportedAt: 0,
    app: '',
    sessions: [],
    turns: [],
    runs: [],
    settings: [],
    blobs: [],
    ...records,
  });

const HOSTILE: [what: string, text: string, words: RegExp][] = [
  ['no JSON', '{"kind":"lineup",', /not JSON in UTF-8/],
  ['another page', '<!doctype html><title>x</title>', /no archive of Lineup/],
  ['a newer version', '{"kind":"lineup","version":7}', /newer Lineup wrote it \(format 7\)/],
  ['deep nesting', '['.repeat(1_000_000), /nested deeper/],
  [
    'a prototype key',
    archive({ prompts: [{ id: 'p' }] }).replace('"id":"p"', '"id":"p","__proto__":{"x":1}'),
    /__proto__/,
  ],
  [
    'a record of no kind',
    archive({ sessions: [{ id: 'x', screen: 'chat' }] }),
    /damaged, or of a kind .*\(sessions\[0\]\)/,
  ],
  ['a part of nothing', archive({ turns: [{ id: 'x', sessionId: 'y', seq: 0 }] }), /belongs to nothing/],
];

story('hostile files are refused in words, and nothing of them is written', async ({ page }) => {
  const history = archivePage(page);
  await history.open();
  const before = await history.exportEverything();
  for (const [name, text, words] of HOSTILE) {
    const dialog = await history.choose({
      name: `${name}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await expect(dialog, name).toContainText(words);
    await expect(dialog, name).toContainText('Nothing was written.');
    await expect(dialog.getByRole('button', { name: 'Import', exact: true })).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  }

  const path = join(tmpdir(), 'lineup-too-large.json');
  const file = await open(path, 'w');
  await file.truncate(201 * 1024 * 1024);
  await file.close();
  const dialog = await history.choose(path);
  await expect(dialog).toContainText('larger than the 200 MiB');
  await page.keyboard.press('Escape');
  await rm(path);

  const after = await history.exportEverything();
  expect(withoutMoment(after.text)).toBe(withoutMoment(before.text));
});
