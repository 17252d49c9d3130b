import type { Locator, Page } from '@playwright/test';

/** The dialog of the saved lineups, as a person uses it. */
export type LineupsDialog = {
  open: () => Promise<void>;
  save: (name: string) => Promise<void>;
  /** The saved lineups, in their order. */
  list: () => Locator;
  /** Opens a saved lineup, which closes the dialog. */
  choose: (name: string) => Promise<void>;
  /** Chooses from the menu of a saved lineup. */
  act: (name: string, action: string) => Promise<void>;
  close: () => Promise<void>;
};

/** Drives the lineups by role and name. */
export function lineupsDialog(page: Page): LineupsDialog {
  const dialog = page.getByRole('dialog', { name: 'Lineups' });
  return {
    open: () => page.getByRole('button', { name: 'Lineups' }).click(),
    save: async (name) => {
      await dialog.getByRole('textbox', { name: 'Name of the lineup' }).fill(name);
      await dialog.getByRole('button', { name: 'Save these lanes' }).click();
    },
    list: () => dialog.getByRole('list', { name: 'Saved lineups' }).getByRole('listitem'),
    choose: (name) => dialog.getByRole('button', { name: `Open ${name}` }).click(),
    act: async (name, action) => {
      await dialog.getByRole('button', { name: `Actions for ${name}`, exact: true }).click();
      await page.getByRole('menuitem', { name: action }).click();
    },
    close: () => dialog.getByRole('button', { name: 'Close' }).click(),
  };
}
