import type { Page } from 'playwright';

/** The transcription screen as the benchmark needs it, in English: all that it knows of the page is here. */
export const transcriptionScreen = {
  async open(page: Page, address: string): Promise<void> {
    await page.goto(`${address}/transcription`);
    await page.getByRole('button', { name: 'Choose a file' }).waitFor();
  },

  /** Takes a file in, and resolves when it has been looked at and made small enough for the gateway. */
  async take(page: Page, file: string): Promise<void> {
    const chosen = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await (await chosen).setFiles(file);
    await page.getByText(/^Compressed, goes as/).waitFor();
  },

  /** Has it transcribed, and resolves when its words are there. */
  async transcribe(page: Page): Promise<void> {
    await page.getByRole('button', { name: /^Transcribe (?:again )?with/ }).click();
    await page.getByRole('table', { name: 'Lanes' }).getByText('complete', { exact: true }).waitFor();
    await page.getByRole('listbox', { name: 'Segments' }).waitFor();
  },

  /** Plays it, and resolves when the first words are marked as spoken. */
  async play(page: Page): Promise<void> {
    await page.getByRole('region', { name: 'Player' }).getByRole('button', { name: 'Play', exact: true }).click();
    await page.locator('[data-cue][aria-current="true"]').waitFor();
  },
};
