import type { Locator, Page } from '@playwright/test';

/** The list of sessions in the history, as a person uses it. */
export type HistorySessions = {
  open: (search?: string) => Promise<void>;
  search: Locator;
  /** The links to the sessions in the list, in their order. */
  sessions: Locator;
  /** The row of the session whose title holds this. */
  row: (title: string) => Locator;
  /** How many there are, as it is also said to screen readers. */
  count: Locator;
  /** Chooses from the menu of a session. */
  act: (title: string, item: string) => Promise<void>;
};

/** Drives the list of sessions in the history by role and name. */
export function historySessions(page: Page): HistorySessions {
  const panel = page.getByRole('tabpanel', { name: 'Sessions' });
  const row = (title: string) => panel.getByRole('listitem').filter({ has: page.getByRole('link', { name: title }) });
  return {
    open: async (search = '') => {
      await page.goto(`/history${search}`);
    },
    search: page.getByRole('searchbox', { name: 'Search titles, inputs, answers and transcripts' }),
    sessions: panel.getByRole('link'),
    row,
    count: panel.getByRole('status'),
    act: async (title, item) => {
      await row(title)
        .getByRole('button', { name: /^More for/ })
        .click();
      await page.getByRole('menuitem', { name: item }).click();
    },
  };
}
