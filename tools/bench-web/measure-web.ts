import { measureFirstLoad } from '../bench/measure-first-load.ts';
import type { readBudgets } from '../bench/read-budgets.ts';
import type { Verdict } from '../bench/verdict.ts';
import { measureConversation } from './measure-conversation.ts';
import { measureFirstVisit } from './measure-first-visit.ts';
import { measureHostile } from './measure-hostile.ts';
import { measureReading } from './measure-reading.ts';
import { measureStreaming } from './measure-streaming.ts';
import { startWebWorld } from './start-web-world.ts';
import { weighMarkdown } from './weigh-markdown.ts';

type Step = () => Verdict[] | Promise<Verdict[]>;

/** `rows`: names of those to measure, separated by commas; all without it. */
type Options = { rounds: number; rows?: string | undefined };

/** All that is measured of the page in a browser, and the weight of what it loads. */
export async function measureWeb(
  { web, firstLoad }: ReturnType<typeof readBudgets>,
  { rounds, rows }: Options,
): Promise<Verdict[]> {
  const world = await startWebWorld(rounds);
  try {
    const steps: Record<string, Step> = {
      'first-load': () => measureFirstLoad(firstLoad),
      markdown: () => weighMarkdown(web),
      'first-visit': () => measureFirstVisit(world, web),
      streaming: () => measureStreaming(world, web),
      conversation: () => measureConversation(world, web),
      hostile: () => measureHostile(world, web),
      reading: () => measureReading(world, web),
    };
    const verdicts: Verdict[] = [];
    for (const name of rows?.split(',') ?? Object.keys(steps)) {
      const step = steps[name];
      if (step === undefined) throw new Error(`--rows takes some of ${Object.keys(steps).join(', ')}.`);
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
