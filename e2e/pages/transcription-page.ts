import { expect, type Download, type Locator, type Page } from '@playwright/test';
import { chooseModel } from '#pages/choose-model.ts';
import { allKept } from '#pages/all-kept.ts';

type OwnFile = { name: string; mimeType: string; buffer: Buffer };

/** The transcription screen, as a person uses it. */
export type TranscriptionPage = {
  open: () => Promise<void>;
  choose: (model: string, how?: { typed?: boolean; letter?: string }) => Promise<void>;
  pick: (file: string | string[] | OwnFile | OwnFile[]) => Promise<void>;
  /** Presses the button that sends the recording to the lanes. */
  transcribe: () => Promise<void>;
  addLane: () => Promise<void>;
  /** The row of a lane in the table of lanes. */
  lane: (letter?: string) => Locator;
  /** A cell of a lane's row, by the name of its column. */
  figure: (letter: string, column: string) => Promise<string>;
  /** The lane is over and complete. */
  completed: (letter?: string) => Promise<void>;
  /** The transcript that is read. */
  transcript: (letter?: string) => Locator;
  /** Takes a file away by its name in the export menu. */
  exportFile: (name: string) => Promise<{ name: string; content: string }>;
  /** The words of the transcript that is read, once its lane is complete. */
  words: (letter?: string) => Promise<string>;
  /** Loads the page anew when all that has come is kept whole on this device: a script can go away faster than a person. */
  reload: () => Promise<void>;
};

/** Drives the transcription screen by role and name. */
export function transcriptionPage(page: Page): TranscriptionPage {
  const lane = (letter = 'A'): Locator =>
    page
      .getByRole('table', { name: 'Lanes' })
      .getByRole('row')
      .filter({ has: page.getByRole('button', { name: new RegExp(`^Read lane ${letter},`) }) });
  const completed = (letter = 'A'): Promise<void> =>
    expect(lane(letter).getByText('complete', { exact: true })).toBeAttached({ timeout: 90_000 });
  const exportFile = async (name: string) => {
    await page.getByRole('button', { name: 'Export' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name, exact: true }).click(),
    ]);
    return { name: download.suggestedFilename(), content: await readDownload(download) };
  };

  return {
    open: async () => {
      await page.goto('/transcription');
    },
    choose: (model, { letter = 'A', ...how } = {}) =>
      chooseModel(page, { label: `Model of lane ${letter}`, model, ...how }),
    pick: async (file) => {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: 'Choose a file' }).click(),
      ]);
      await chooser.setFiles(file);
    },
    transcribe: () => page.getByRole('button', { name: /^Transcribe (?:again )?with/ }).click(),
    addLane: () => page.getByRole('button', { name: 'Add a lane' }).click(),
    lane,
    async figure(letter, column) {
      const heads = await page.getByRole('table', { name: 'Lanes' }).getByRole('columnheader').allInnerTexts();
      const at = heads.findIndex((head) => head.trim().toLowerCase() === column.toLowerCase());
      return lane(letter).getByRole('cell').nth(at).innerText();
    },
    completed,
    transcript: (letter = 'A') => page.getByRole('region', { name: new RegExp(`^Transcript, lane ${letter}, `) }),
    exportFile,
    async words(letter = 'A') {
      await completed(letter);
      return (await exportFile('TXT')).content.trim();
    },
    async reload() {
      await allKept(page);
      await page.reload();
    },
  };
}

async function readDownload(download: Download): Promise<string> {
  const stream = await download.createReadStream();
  return Buffer.concat(await stream.toArray()).toString('utf8');
}
