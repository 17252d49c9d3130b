/// <reference lib="dom" />
import type { readBudgets } from '../bench/read-budgets.ts';
import { verdict, type Verdict } from '../bench/verdict.ts';
import { chatScreen } from './chat-screen.ts';
import { HOSTILE_ANSWERS, type HostileName } from './hostile-answers.ts';
import { openPage } from './open-page.ts';
import type { WebWorld } from './start-web-world.ts';
import { watchFrames } from './watch-frames.ts';

/** The last task has been told by then (milliseconds). */
const SETTLING_MS = 1_000;

/** Answers that are meant to stop the page: for how long one task holds it. */
export async function measureHostile(
  world: WebWorld,
  budget: ReturnType<typeof readBudgets>['web'],
): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const hostile of Object.keys(HOSTILE_ANSWERS) as HostileName[]) {
    const longest = await openPage(world, {}, async (page) => {
      await chatScreen.open(page, { address: world.address });
      await page.evaluate(watchFrames);
      await chatScreen.ask(page, { hostile });
      await chatScreen.ended(page);
      await page.waitForTimeout(SETTLING_MS);
      return page.evaluate(() => globalThis.frameWatch.longest);
    });
    verdicts.push(
      verdict(`hostile: ${hostile}, longest task`, longest, budget.hostileMs, (ms) => `${ms.toFixed(0)} ms`),
    );
  }
  return verdicts;
}
