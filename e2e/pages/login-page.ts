import type { Locator, Page } from '@playwright/test';
import { PASSCODE } from '#world/passcode.ts';

/** The login, as a person uses it, on a page of its own or over the workspace. */
export type LoginPage = {
  title: Locator;
  field: Locator;
  button: Locator;
  /** What is wrong, as it is read out. */
  alert: Locator;
  signIn: (passcode?: string) => Promise<void>;
  /** Signs out by the settings. */
  signOut: (how?: { wipe: boolean }) => Promise<void>;
};

/** Drives the login by role and name. */
export function loginPage(page: Page): LoginPage {
  const field = page.getByLabel('Passcode', { exact: true });
  const button = page.getByRole('button', { name: 'Sign in', exact: true });
  return {
    title: page.getByRole('heading', { name: 'Sign in to Lineup' }),
    field,
    button,
    alert: page.getByRole('alert'),
    signIn: async (passcode = PASSCODE) => {
      await field.fill(passcode);
      await button.click();
    },
    signOut: async ({ wipe } = { wipe: false }) => {
      await page.goto('/settings');
      await page.getByRole('button', { name: 'Sign out…' }).click();
      const dialog = page.getByRole('dialog', { name: 'Sign out' });
      if (wipe) await dialog.getByRole('switch', { name: 'Also delete what is kept on this device' }).click();
      await dialog.getByRole('button', { name: wipe ? 'Delete everything and sign out' : 'Sign out' }).click();
    },
  };
}
