/// <reference lib="dom" />
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright';
import { startServer } from '../bench/start-server.ts';
import { repository } from '../repository.mjs';
import { allPictures, DOCUMENT_PICTURES, type Picture } from './pictures.ts';
import { recordRace } from './record-race.ts';
import { SCENES } from './scenes.ts';
import { WORDS, type Language } from './words.ts';

/** Narrower pictures are those of a phone. */
const PHONE = 600;

const isAll = process.argv.includes('--all');
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
const folder = path.join(repository, isAll ? 'dist/screenshots' : 'docs/screenshots');

const pictures = (isAll ? SCENES.flatMap(({ name }) => allPictures(name)) : DOCUMENT_PICTURES).filter(
  ({ scene, file }) => only === undefined || only === scene || only === file,
);

mkdirSync(folder, { recursive: true });
const server = await startServer('apps/bff/src/main.ts', { PORT: '0', LOG_LEVEL: 'error', SCAN_LOCAL_GATEWAYS: 'no' });
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? chromium.executablePath(),
  args: ['--no-sandbox', '--disable-gpu', '--autoplay-policy=no-user-gesture-required', '--hide-scrollbars'],
});
try {
  for (const { name } of SCENES) {
    for (const language of ['en-US', 'zh-CN'] as const) {
      await takePictures(browser, { scene: name, language });
    }
  }
  if (!isAll && (only === undefined || only === 'race'))
    await recordRace(browser, { address: server.address, file: path.join(folder, 'race.gif') });
} finally {
  await browser.close();
  await server.stop();
}

/** Plays a scene once in a language, and takes all of its pictures. */
async function takePictures(
  opened: Browser,
  { scene, language }: { scene: string; language: Language },
): Promise<void> {
  const wanted = pictures.filter((picture) => picture.scene === scene && picture.language === language);
  const [first] = wanted;
  const open = SCENES.find(({ name }) => name === scene)?.open;
  if (first === undefined || open === undefined) return;
  const context = await opened.newContext({
    baseURL: server.address,
    locale: language,
    // The widest, where everything that the script presses is in view.
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await open(page, WORDS[language]);
  // Nothing is pointed at in a picture.
  await page.mouse.move(-1, -1);
  const devtools = await context.newCDPSession(page);
  // Phones last: a browser that has once been told of fingers does not forget them.
  for (const picture of wanted.toSorted((a, b) => b.width - a.width)) {
    await page.setViewportSize(picture);
    if (picture.width < PHONE)
      await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
    await page.emulateMedia({ colorScheme: picture.theme, reducedMotion: 'reduce' });
    await page.evaluate(showBeginning);
    await page.screenshot({ path: fileOf(picture), caret: 'hide' });
    console.log(picture.file);
  }
  await context.close();
}

/** Runs in the page: what was followed while it came stands at its end; a picture shows where it begins. */
async function showBeginning(): Promise<void> {
  const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  await drawn();
  // A scroller that is laid out from its end counts backwards from there; for all others this is the top as well.
  for (const part of document.querySelectorAll('main *')) part.scrollTop = -part.scrollHeight;
  await drawn();
}

function fileOf({ file }: Picture): string {
  return path.join(folder, `${file}.png`);
}
