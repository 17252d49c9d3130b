import type { Locator } from '@playwright/test';

declare global {
  /** By how many pixels, at most, the height has gone and come back within two frames. */
  var jerk: number;
}

/** Watches a scroller's height in each frame from now on; the function that it resolves to tells by how much, at most, it went and came back at once. */
export async function watchJerks(scroller: Locator): Promise<() => Promise<number>> {
  await scroller.evaluate((element) => {
    const heights: number[] = [];
    globalThis.jerk = 0;
    const look = (): void => {
      heights.push(element.scrollHeight);
      const [before = 0, between = 0, after = 0] = heights.slice(-3);
      const [out, back] = [between - before, after - between];
      if (out * back < 0) globalThis.jerk = Math.max(globalThis.jerk, Math.min(Math.abs(out), Math.abs(back)));
      requestAnimationFrame(look);
    };
    look();
  });
  return () => scroller.page().evaluate(() => globalThis.jerk);
}
