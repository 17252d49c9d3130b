import type { Locator, Page } from '@playwright/test';
import { chooseModel } from '#pages/choose-model.ts';

type File = string | { name: string; mimeType: string; buffer: Buffer };

/** The transcription screen, as a person uses it. */
export type TranscriptionPage = {
  open: () => Promise<void>;
  choose: (model: string, how?: { typed: boolean }) => Promise<void>;
  pick: (file: File) => Promise<void>;
  transcribe: () => Promise<void>;
  /** The newest transcript. */
  transcript: () => Locator;
  /** The words of the newest transcript, once it is complete. */
  words: () => Promise<string>;
};

/** Drives the transcription screen by role and name. */
export function transcriptionPage(page: Page): TranscriptionPage {
  const transcript = (): Locator => page.getByRole('article', { name: /^Transcript, lane A, / }).first();
  return {
    open: async () => {
      await page.goto('/transcription');
    },
    choose: (model, how) => chooseModel(page, { label: 'Lane A', model, ...how }),
    pick: async (file) => {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: 'Choose a file' }).click(),
      ]);
      await chooser.setFiles(file);
    },
    transcribe: () => page.getByRole('button', { name: 'Transcribe', exact: true }).click(),
    transcript,
    words: async () => {
      await transcript().getByText('complete', { exact: true }).waitFor();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        transcript().getByRole('button', { name: 'Download TXT' }).click(),
      ]);
      const stream = await download.createReadStream();
      return (await stream.toArray()).join('').trim();
    },
  };
}
