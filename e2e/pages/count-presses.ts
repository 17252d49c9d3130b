import type { Page } from '@playwright/test';

/** What counts as a press: a click or tap, and Enter. Typing, dropping a file and what a script does are none. */
function reportPresses(): void {
  const report = (event: Event): void => {
    if (event.isTrusted) (globalThis as { pressed?: () => void }).pressed?.();
  };
  addEventListener('pointerdown', report, true);
  addEventListener('keydown', (event) => event.key === 'Enter' && report(event), true);
}

/** Counts the presses of a person on a page, over all that it shows from now on. */
export async function countPresses(page: Page): Promise<() => number> {
  let count = 0;
  await page.exposeFunction('pressed', () => {
    count += 1;
  });
  await page.addInitScript(reportPresses);
  return () => count;
}
