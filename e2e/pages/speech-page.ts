import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { chooseModel } from '#pages/choose-model.ts';

/** The speech screen, as a person uses it. */
export type SpeechPage = {
  open: () => Promise<void>;
  choose: (model: string, how?: { typed: boolean }) => Promise<void>;
  setFormat: (format: string) => Promise<void>;
  setVoice: (voice: string) => Promise<void>;
  speak: (text: string) => Promise<void>;
  /** The newest take. */
  take: () => Locator;
  download: () => Promise<{ name: string; bytes: Buffer }>;
};

/** Drives the speech screen by role and name. */
export function speechPage(page: Page): SpeechPage {
  const take = (): Locator => page.getByRole('article', { name: /, take \d+$/ }).first();
  return {
    open: async () => {
      await page.goto('/speech');
    },
    choose: (model, how) => chooseModel(page, { label: 'Model', model, ...how }),
    setFormat: async (format) => {
      await page.getByRole('combobox', { name: 'Format' }).selectOption(format);
    },
    setVoice: async (voice) => {
      await page.getByRole('radio', { name: new RegExp(`^${voice}`) }).click();
    },
    speak: async (text) => {
      await page.getByRole('textbox', { name: 'Text', exact: true }).fill(text);
      await page.getByRole('button', { name: 'Generate', exact: true }).click();
    },
    take,
    download: async () => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        take().getByRole('button', { name: 'Download' }).click(),
      ]);
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
    },
  };
}
