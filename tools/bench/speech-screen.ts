/// <reference lib="dom" />
import type { Page } from 'playwright';

/** The control that seeks in the sound; as CSS, because the page itself watches for the moment when it can be used. */
const SEEK_BAR = '[aria-label="Player"] input[type="range"][aria-label="Position"]:enabled';

/** How long a person's click takes. */
const CLICK_MS = 80;

/** The speech screen as the benchmark needs it, in English: all that it knows of the page is here. */
export const speechScreen = {
  seekBar: SEEK_BAR,

  /** Opens it and has one text spoken, once, by the one model there is. */
  async speak(page: Page, { address, format, text }: { address: string; format: string; text: string }): Promise<void> {
    await page.goto(`${address}/speech`);
    await page.getByRole('button', { name: 'Parameters', exact: true }).click();
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'response_format' }) });
    await row.getByRole('gridcell').first().getByRole('button').click();
    await row.getByRole('textbox').fill(format);
    await row.getByRole('textbox').press('Enter');
    await page.getByRole('textbox', { name: 'Text', exact: true }).fill(text);
    await page.getByRole('button', { name: 'Speak', exact: true }).click();
  },

  /** Clicks into the first fifth of the seek bar, and resolves when the sound goes on from there. */
  async seekBack(page: Page): Promise<void> {
    const bar = page.locator(SEEK_BAR);
    const { width = 0, height = 0 } = (await bar.boundingBox()) ?? {};
    await bar.click({ position: { x: width / 5, y: height / 2 }, delay: CLICK_MS });
    await page.waitForFunction((selector) => {
      const { valueAsNumber: at = 0, max = '' } = document.querySelector<HTMLInputElement>(selector) ?? {};
      return at > 0.21 * Number(max) && at < 0.4 * Number(max);
    }, SEEK_BAR);
  },
};
