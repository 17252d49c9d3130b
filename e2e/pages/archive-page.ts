import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

/** A file that was saved, as a person finds it. */
type SavedFile = { name: string; path: string; text: string; bytes: Buffer };

/** What is imported: a file on disk, or one made up. */
type ImportedFile = string | { name: string; mimeType: string; buffer: Buffer };

/** The history, as a person uses its exports and imports. */
export type ArchivePage = {
  open: () => Promise<void>;
  exportEverything: () => Promise<SavedFile>;
  /** Exports the session whose title begins so. */
  exportSession: (title: string, format: string) => Promise<SavedFile>;
  /** Chooses a file; resolves to the dialog that tells of it. */
  choose: (file: ImportedFile) => Promise<Locator>;
  /** Chooses a file and imports it. */
  importFile: (file: ImportedFile) => Promise<void>;
};

/** Drives the history by role and name. */
export function archivePage(page: Page): ArchivePage {
  const dialog = page.getByRole('dialog', { name: /^Import / });
  const save = async (press: () => Promise<void>): Promise<SavedFile> => {
    const [download] = await Promise.all([page.waitForEvent('download'), press()]);
    const path = await download.path();
    const bytes = await readFile(path);
    return { name: download.suggestedFilename(), path, bytes, text: bytes.toString('utf8') };
  };
  const choose: ArchivePage['choose'] = async (file) => {
    await page.getByLabel('File to import').setInputFiles(file);
    await dialog.waitFor();
    return dialog;
  };
  return {
    open: async () => {
      await page.goto('/history');
    },
    exportEverything: () => save(() => page.getByRole('button', { name: 'Export everything' }).click()),
    exportSession: (title, format) =>
      save(async () => {
        await page.getByRole('button', { name: `Export “${title}` }).click();
        await page.getByRole('menuitem', { name: format }).click();
      }),
    choose,
    importFile: async (file) => {
      const shown = await choose(file);
      await shown.getByRole('button', { name: 'Import', exact: true }).click();
      await dialog.waitFor({ state: 'detached' });
    },
  };
}
