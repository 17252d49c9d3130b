/// <reference lib="dom" />
import type { Page } from 'playwright';
import { median } from '../bench/median.ts';
import type { readBudgets } from '../bench/read-budgets.ts';
import { verdict, type Verdict } from '../bench/verdict.ts';
import { chatScreen } from './chat-screen.ts';
import { askRaw } from './ask-raw.ts';
import { drawRaw } from './draw-raw.ts';
import { measureCpu } from './measure-cpu.ts';
import { openPage } from './open-page.ts';
import type { AnswerOrder } from './start-answer-gateway.ts';
import type { WebWorld } from './start-web-world.ts';
import { watchFrames } from './watch-frames.ts';

const RATE = 500;
const LENGTH = 12_000;
const TOKEN_LENGTH = 4;
const FRAME_MS = 1_000 / 60;
/** Nothing is drawn any more of what came at once. */
const SETTLING_MS = 1_500;

type StreamCase = { name: string; lanes: number; depth: number; ratio: number };
type Streamed = { cpuMs: number; dropped: number; longest: number; lastPaintMs: number };

/** Answers that stream at 500 tokens a second in each lane: the page's processor time against that of plain text, and how smooth it is. */
export async function measureStreaming(
  world: WebWorld,
  budget: ReturnType<typeof readBudgets>['web'],
): Promise<Verdict[]> {
  const cases: StreamCase[] = [
    { name: '1 lane', lanes: 1, depth: 0, ratio: budget.streamOneLane },
    { name: '8 lanes', lanes: 8, depth: 0, ratio: budget.streamEightLanes },
    { name: '8 lanes, 100 kB deep', lanes: 8, depth: 100_000, ratio: budget.streamEightDeep },
  ];
  const verdicts: Verdict[] = [];
  for (const each of cases) {
    const product: Streamed[] = [];
    const raw: Streamed[] = [];
    for (let round = 0; round < world.rounds; round += 1) {
      product.push(await stream(world, each, askProduct));
      raw.push(await stream(world, each, askPlain));
    }
    verdicts.push(...judge(each, { product, raw }, budget));
  }
  return verdicts;
}

function judge(
  { name, lanes, depth, ratio }: StreamCase,
  { product, raw }: { product: readonly Streamed[]; raw: readonly Streamed[] },
  budget: ReturnType<typeof readBudgets>['web'],
): Verdict[] {
  const middle = (runs: readonly Streamed[], figure: keyof Streamed): number => median(runs.map((run) => run[figure]));
  const measured = middle(product, 'cpuMs') / middle(raw, 'cpuMs');
  const verdicts = [
    verdict(`streaming, ${name}: CPU against plain text`, measured, ratio, (value) => `${value.toFixed(2)}×`),
  ];
  if (lanes === 1 || depth > 0) return verdicts;
  const milliseconds = (value: number): string => `${value.toFixed(0)} ms`;
  const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
  const yardstick = `plain text: ${percent(middle(raw, 'dropped'))}, ${milliseconds(middle(raw, 'longest'))}`;
  return [
    ...verdicts,
    verdict(`streaming, ${name}: frames dropped (${yardstick})`, middle(product, 'dropped'), budget.dropped, percent),
    verdict(`streaming, ${name}: longest task`, middle(product, 'longest'), budget.longestTaskMs, milliseconds),
    verdict(
      `streaming, ${name}: last byte to last paint`,
      middle(product, 'lastPaintMs'),
      budget.lastPaintMs,
      milliseconds,
    ),
  ];
}

type Ask = (page: Page, input: { address: string; lanes: number; order: AnswerOrder }) => Promise<void>;

const askProduct: Ask = async (page, { address, lanes, order }) => {
  await chatScreen.open(page, { address, lanes });
  await chatScreen.ask(page, order);
};

const askPlain: Ask = async (page, { address, lanes: count, order }) => {
  const body = '<!doctype html><link rel="icon" href="data:,">';
  await page.route('**/bare', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(`${address}/bare`);
  const lanes = Array.from({ length: count }, (_, index) => `lane${index}`);
  await page.evaluate(drawRaw, lanes);
  await page.evaluate(
    `(${askRaw.toString()})(${JSON.stringify({ lanes, question: JSON.stringify(order) })}); undefined`,
  );
};

function stream(world: WebWorld, { lanes, depth }: StreamCase, ask: Ask): Promise<Streamed> {
  const { gateway, address } = world;
  return openPage(world, { viewport: { width: 1600, height: 900 } }, async (page) => {
    await ask(page, { address, lanes, order: { depth, length: LENGTH, rate: RATE } });
    if (depth > 0) await chatScreen.holds(page, { lanes, characters: depth });
    await gateway.areWaiting(lanes);
    await page.waitForTimeout(SETTLING_MS);
    await page.evaluate(watchFrames);
    const { taskMs } = await measureCpu(page, 'threadTicks');
    const before = await taskMs();
    gateway.goOn();
    await page.waitForTimeout((LENGTH / TOKEN_LENGTH / RATE) * 1_000);
    const frames = await page.evaluate(() => globalThis.frameWatch.frames);
    await chatScreen.ended(page);
    const cpuMs = (await taskMs()) - before;
    await page.waitForTimeout(SETTLING_MS);
    const { longest, lastChangeAt } = await page.evaluate(() => globalThis.frameWatch);
    const span = (frames.at(-1) ?? 0) - (frames[0] ?? 0);
    const dropped = Math.max(0, 1 - (frames.length - 1) / (span / FRAME_MS));
    return { cpuMs, dropped, longest, lastPaintMs: lastChangeAt - gateway.lastByteAt() };
  });
}
