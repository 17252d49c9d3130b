import type { Locator, Page } from '@playwright/test';
import { chooseModel } from '#pages/choose-model.ts';

/** The chat screen, as a person uses it. */
export type ChatPage = {
  open: () => Promise<void>;
  choose: (model: string, how?: { typed: boolean }) => Promise<void>;
  ask: (text: string) => Promise<void>;
  /** The run of lane A in a turn. */
  run: (turn: number) => Locator;
  stop: () => Promise<void>;
};

/** Drives the chat screen by role and name. */
export function chatPage(page: Page): ChatPage {
  return {
    open: async () => {
      await page.goto('/');
    },
    choose: (model, how) => chooseModel(page, { label: 'Model of lane A', model, ...how }),
    ask: async (text) => {
      await page.getByRole('textbox', { name: 'Message' }).fill(text);
      await page.getByRole('button', { name: 'Send' }).click();
    },
    run: (turn) => page.getByRole('article', { name: new RegExp(`^Turn ${turn}, lane A, `) }),
    stop: () => page.getByRole('button', { name: 'Stop' }).click(),
  };
}
