import { expect, type Page } from '@playwright/test';
import { countKept } from '#pages/count-kept.ts';

/** Waits until all that has come is kept whole on this device: a script can go away faster than a person. */
export async function allKept(page: Page): Promise<void> {
  await expect.poll(() => countKept(page, 'journal')).toBe(0);
}
