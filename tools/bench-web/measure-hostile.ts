/// <reference lib="dom" />
import type { readBudgets } from '../bench/read-budgets.ts';
import { verdict, type Verdict } from '../bench/verdict.ts';
import { chatScreen } from './chat-screen.ts';
import { HOSTILE_ANSWERS, type HostileName } from './hostile-answers.ts';
import type { WebWorld } from './start-web-world.ts';
import { watchFrames } from './watch-frames.ts';

/** Answers that are meant to stop the page: for how long one task holds it. */
export async function measureHostile(
  { browser, address }: WebWorld,
  budget: ReturnType<typeof readBudgets>['web'],
): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const hostile of Object.keys(HOSTILE_ANSWERS) as HostileName[]) {
    const context = await browser.newContext({ locale: 'en-US' });
    try {
      const page = await context.newPage();
      await chatScreen.open(page, { address });
      await page.evaluate(watchFrames);
      await chatScreen.ask(page, { hostile });
      await chatScreen.ended(page);
      await page.waitForTimeout(1_000);
      const longest = await page.evaluate(() => globalThis.frameWatch.longest);
      verdicts.push(
        verdict(`hostile: ${hostile}, longest task`, longest, budget.hostileMs, (ms) => `${ms.toFixed(0)} ms`),
      );
    } finally {
      await context.close();
    }
  }
  return verdicts;
}
