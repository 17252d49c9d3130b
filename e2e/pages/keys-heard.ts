import { expect, type Page } from '@playwright/test';

/** Waits until the page listens to shortcuts. What listens comes after the first picture, together with what names the page. */
export async function keysHeard(page: Page): Promise<void> {
  await expect(page).toHaveTitle(/ · Lineup$/);
}
