import type { Page } from '@playwright/test';

declare global {
  /** The words of what has moved up or down. */
  var moves: string[];
}

/** https://wicg.github.io/layout-instability/ */
type LayoutShift = PerformanceEntry & {
  sources: readonly { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
};

/** Notes, from the next opening on, what moves up or down in the page; the function that it resolves to reads the words of it. */
export async function noteMoves(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(observeMoves);
  return () => page.evaluate(() => globalThis.moves);
}

function observeMoves(): void {
  globalThis.moves = [];
  new PerformanceObserver((list) => {
    for (const { sources } of list.getEntries() as LayoutShift[]) {
      const moved = sources.filter(({ previousRect, currentRect }) => previousRect.y !== currentRect.y);
      globalThis.moves.push(...moved.map(({ node }) => node?.textContent ?? ''));
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
