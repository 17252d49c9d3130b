import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { chooseModel } from '#pages/choose-model.ts';
import { allKept } from '#pages/all-kept.ts';
import { parameterTable } from '#pages/parameter-table.ts';

type Place = { voice?: string; lane?: string };

/** The speech screen, as a person uses it. A cell is that of lane A in the voice alloy unless another is named. */
export type SpeechPage = {
  open: () => Promise<void>;
  choose: (model: string, how?: { typed?: boolean; lane?: string }) => Promise<void>;
  /** Sets a parameter of the recipe. */
  set: (parameter: string, value: string) => Promise<void>;
  write: (text: string) => Promise<void>;
  /** Speaks what the grid has not spoken yet. */
  speakAll: () => Promise<void>;
  speak: (text: string) => Promise<void>;
  cell: (place?: Place) => Locator;
  /** What a person presses to play the take of a cell, or to speak it. */
  press: (place?: Place) => Promise<void>;
  /** Opens a panel of the inspector. */
  panel: (name: 'Voices' | 'Take' | 'Parameters' | 'Wire' | 'Code') => Promise<Locator>;
  /** The transport. */
  player: () => Locator;
  position: () => Promise<number>;
  /** Saves the inspected take. */
  download: () => Promise<{ name: string; bytes: Buffer }>;
  /** Loads the page anew when every take that has come is kept whole on this device: a script can go away faster than a person. */
  reload: () => Promise<void>;
};

/** Drives the speech screen by role and name. */
export function speechPage(page: Page): SpeechPage {
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  const player = () => page.getByRole('region', { name: 'Player' });
  const write: SpeechPage['write'] = (text) => page.getByRole('textbox', { name: 'Text', exact: true }).fill(text);
  // The text's own button stands before those of the cells.
  const speakAll = () =>
    page
      .getByRole('button', { name: /^Speak/ })
      .first()
      .click();
  const cell: SpeechPage['cell'] = ({ voice = 'alloy', lane = 'A' } = {}) =>
    page
      .getByRole('grid', { name: 'Takes by voice and lane' })
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: voice, exact: true }) })
      .getByRole('gridcell')
      .nth('ABCDEFGH'.indexOf(lane));
  const panel: SpeechPage['panel'] = async (name) => {
    const tab = inspector.getByRole('tab', { name });
    if (await tab.isVisible()) await tab.click();
    else await page.getByRole('button', { name, exact: true }).click();
    return inspector.getByRole('tabpanel', { name });
  };
  return {
    cell,
    panel,
    player,
    write,
    speakAll,
    open: async () => {
      await page.goto('/speech');
    },
    choose: (model, { typed = false, lane = 'A' } = {}) =>
      chooseModel(page, { label: `Model of lane ${lane}`, model, typed }),
    set: async (parameter, value) => {
      await panel('Parameters');
      await parameterTable(page).write(parameter, 'Recipe', value);
    },
    speak: async (text) => {
      await write(text);
      await speakAll();
    },
    press: (place) => cell(place).getByRole('button').first().click(),
    position: async () => Number(await player().getByRole('slider', { name: 'Position' }).inputValue()),
    download: async () => {
      const take = await panel('Take');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        take.getByRole('button', { name: 'Download' }).click(),
      ]);
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
    },
    reload: async () => {
      await allKept(page);
      await page.reload();
    },
  };
}
