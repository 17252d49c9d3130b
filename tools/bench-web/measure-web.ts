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
    return [
      ...measureFirstLoad(firstLoad),
      ...weighMarkdown(web),
      ...(await measureFirstVisit(world, web)),
      ...(await measureConversation(world, web)),
      ...(await measureHostile(world, web)),
      ...(await measureStreaming(world, web)),
    ];
  } finally {
    await world.stop();
  }
}
