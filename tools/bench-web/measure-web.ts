import { measureFirstLoad } from '../bench/measure-first-load.ts';
import type { readBudgets } from '../bench/read-budgets.ts';
import type { Verdict } from '../bench/verdict.ts';
import { measureConversation } from './measure-conversation.ts';
import { measureFirstVisit } from './measure-first-visit.ts';
import { measureHostile } from './measure-hostile.ts';
import { measureStreaming } from './measure-streaming.ts';
import { startWebWorld } from './start-web-world.ts';
import { weighMarkdown } from './weigh-markdown.ts';

/** All that is measured of the page in a browser, and the weight of what it loads. */
export async function measureWeb(
  { web, firstLoad }: ReturnType<typeof readBudgets>,
  rounds: number,
): Promise<Verdict[]> {
  const world = await startWebWorld(rounds);
  try {
    const steps = [
      () => measureFirstLoad(firstLoad),
      () => weighMarkdown(web),
      () => measureFirstVisit(world, web),
      () => measureStreaming(world, web),
      () => measureConversation(world, web),
      () => measureHostile(world, web),
    ];
    const verdicts: Verdict[] = [];
    for (const step of steps) {
      const found = await step();
      // It takes minutes: what is known is said at once.
      for (const { name, measured, budget } of found) console.log(`${name}: ${measured} (${budget})`);
      verdicts.push(...found);
    }
    return verdicts;
  } finally {
    await world.stop();
  }
}
