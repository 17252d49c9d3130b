import { writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import type { Browser } from 'playwright';
import { encodeGif, type GifFrame } from './encode-gif.ts';
import { WORDS } from './words.ts';

const SIZE = { width: 1080, height: 675 };
/** The end stays a while before it begins anew (milliseconds). */
const REST = 3_000;
/** A busy machine takes pictures slowly; this is no measurement (milliseconds). */
const MOST_DELAY = 400;
/** Enough to be smooth, few enough to be small. */
const MOST_FRAMES = 60;

/** Records one press on the first page: three lanes answer one question, from the press to the last end. */
export async function recordRace(
  browser: Browser,
  { address, file }: { address: string; file: string },
): Promise<void> {
  const page = await browser.newPage({ baseURL: address, locale: 'en-US', viewport: SIZE, reducedMotion: 'reduce' });
  await page.goto('/');
  const button = page.getByRole('button', { name: WORDS['en-US'].threeModels }).and(page.locator(':enabled'));
  await button.waitFor();
  const frames: GifFrame[] = [];
  let shownAt = performance.now();
  const take = async () => {
    const { data } = PNG.sync.read(await page.screenshot({ caret: 'hide' }));
    const now = performance.now();
    const last = frames.at(-1);
    if (last !== undefined) last.delay = Math.min(now - shownAt, MOST_DELAY);
    frames.push({ pixels: new Uint8Array(data), delay: 0 });
    shownAt = now;
  };
  await take();
  await button.click();
  await page.waitForURL(/\/chat\/./);
  for (let isRunning = true; isRunning && frames.length < MOST_FRAMES;) {
    isRunning = /^\d+ running/.test(await page.title()) || (await page.locator('article').count()) < 3;
    await take();
  }
  const last = frames.at(-1);
  if (last !== undefined) last.delay = REST;
  const bytes = encodeGif(frames, SIZE);
  writeFileSync(file, bytes);
  console.log(`race.gif: ${frames.length} frames, ${(bytes.length / 1024).toFixed(0)} KiB`);
  await page.close();
}
