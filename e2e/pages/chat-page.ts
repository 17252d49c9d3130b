import type { Locator, Page } from '@playwright/test';
import { chooseModel } from '#pages/choose-model.ts';
import { allKept } from '#pages/all-kept.ts';

/** The chat screen, as a person uses it. Lanes go by their letters. */
export type ChatPage = {
  open: () => Promise<void>;
  choose: (model: string, how?: { typed?: boolean; lane?: string }) => Promise<void>;
  /** Adds lanes until there are as many as there are models, and gives each its model; the first is lane A's. */
  lineUp: (models: readonly string[], how?: { typed?: boolean }) => Promise<void>;
  addLane: () => Promise<void>;
  write: (text: string) => Promise<void>;
  send: () => Promise<void>;
  ask: (text: string) => Promise<void>;
  turn: (number: number) => Locator;
  /** The run of a lane in a turn; lane A's unless another is named. */
  run: (turn: number, lane?: string) => Locator;
  /** The group that holds a lane's name and its menu. */
  lane: (letter: string) => Locator;
  /** Chooses from the menu of a lane, of a lane's answer, or of a turn. */
  fromMenu: (menu: string, item: string | RegExp) => Promise<void>;
  stop: () => Promise<void>;
  /** Waits until every answer that has come is kept whole on this device: a script can go away faster than a person. */
  kept: () => Promise<void>;
  /** Loads the page anew when all is kept. */
  reload: () => Promise<void>;
};

/** Drives the chat screen by role and name. */
export function chatPage(page: Page): ChatPage {
  const message = page.getByRole('textbox', { name: 'Message' });
  const choose: ChatPage['choose'] = (model, { typed = false, lane = 'A' } = {}) =>
    chooseModel(page, { label: `Model of lane ${lane}`, model, typed });
  const addLane = () => page.getByRole('button', { name: 'Add a lane' }).click();
  const send = () => page.getByRole('button', { name: /^Send/ }).click();
  const kept = () => allKept(page);
  return {
    open: async () => {
      await page.goto('/');
    },
    choose,
    lineUp: async (models, how = {}) => {
      for (const [index, model] of models.entries()) {
        const lane = String.fromCodePoint(65 + index);
        // Each is awaited: what is pressed must not move away under the pointer.
        if (index > 0) await addLane();
        if (index > 0) await page.getByRole('group', { name: `Lane ${lane}`, exact: true }).waitFor();
        await choose(model, { ...how, lane });
      }
    },
    addLane,
    write: (text) => message.fill(text),
    send,
    ask: async (text) => {
      await message.fill(text);
      await send();
    },
    turn: (number) => page.getByRole('region', { name: `Turn ${number}`, exact: true }),
    run: (turn, lane = 'A') => page.getByRole('article', { name: new RegExp(`^Turn ${turn}, lane ${lane}, `) }),
    lane: (letter) => page.getByRole('group', { name: `Lane ${letter}`, exact: true }),
    fromMenu: async (menu, item) => {
      await page.getByRole('button', { name: menu }).click();
      const shown = page.getByRole('menu', { name: menu });
      await shown
        .getByRole('menuitem', { name: item })
        .or(shown.getByRole('menuitemcheckbox', { name: item }))
        .click();
    },
    stop: () => page.getByRole('button', { name: /^Stop/ }).last().click(),
    kept,
    reload: async () => {
      await kept();
      await page.reload();
    },
  };
}
