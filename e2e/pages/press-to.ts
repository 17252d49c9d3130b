import { expect, type Locator, type Page } from '@playwright/test';

/** More steps than any screen has stops. */
const MOST_STEPS = 80;

/** Presses Tab, or Shift+Tab, until an element has the focus, as somebody without a pointer does; fails when it is never reached. */
export async function pressTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab'): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}
