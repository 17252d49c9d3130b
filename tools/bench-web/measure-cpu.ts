import type { CDPSession, Page } from 'playwright';

/** Opens what tells how much the main thread of a page has worked. `threadTicks` counts its processor time, `timeTicks` the time of its tasks. */
export async function measureCpu(
  page: Page,
  timeDomain: 'threadTicks' | 'timeTicks',
): Promise<{ session: CDPSession; taskMs: () => Promise<number> }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain });
  return {
    session,
    async taskMs() {
      const { metrics } = await session.send('Performance.getMetrics');
      const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
      if (seconds === undefined) throw new Error('The browser does not tell how much the page has worked.');
      return seconds * 1_000;
    },
  };
}
