/// <reference lib="dom" />
import type { Page } from 'playwright';
import { median } from '../bench/median.ts';
import type { readBudgets } from '../bench/read-budgets.ts';
import { verdict, type Verdict } from '../bench/verdict.ts';
import { chatScreen } from './chat-screen.ts';
import { keepConversation } from './keep-conversation.ts';
import { makeAnswer } from './make-answer.ts';
import { measureCpu } from './measure-cpu.ts';
import { openPage } from './open-page.ts';
import type { WebWorld } from './start-web-world.ts';
import { watchFrames } from './watch-frames.ts';

const TURNS = 500;
const ANSWER = 800;
const LONG = 'bench-long';
const SCROLLED_FRAMES = 180;
const SCROLL_STEP = 100;
const TYPED = 'a question that is written while the answer comes in, at the speed of a person';
const KEY_MS = 60;

type Read = Record<'renderMs' | 'cpuMs' | 'nodes' | 'heapBytes' | 'fps' | 'typingMs', number>;

/** A conversation of 1,000 messages: how it opens, what it holds, how it scrolls, and how it is written in while an answer streams. */
export async function measureConversation(
  world: WebWorld,
  budget: ReturnType<typeof readBudgets>['web'],
): Promise<Verdict[]> {
  const rounds: Read[] = [];
  // Each round asks something, so each has a conversation of its own.
  while (rounds.length < world.rounds) {
    const round = await openPage(world, { viewport: { width: 1440, height: 900 } }, async (page) => {
      await keep(page, world);
      return read(page, world);
    });
    rounds.push(round);
  }
  const middle = (name: keyof Read): number => median(rounds.map((round) => round[name]));
  const milliseconds = (value: number): string => `${value.toFixed(0)} ms`;
  return [
    verdict('1,000 messages: opened and painted', middle('renderMs'), budget.conversationMs, milliseconds),
    verdict('1,000 messages: CPU to open', middle('cpuMs'), budget.conversationCpuMs, milliseconds),
    verdict('1,000 messages: elements', middle('nodes'), budget.conversationNodes, String),
    verdict(
      '1,000 messages: heap more than a new chat',
      middle('heapBytes'),
      budget.conversationHeapBytes,
      (bytes) => `${(bytes / 2 ** 20).toFixed(1)} MiB`,
    ),
    verdict('1,000 messages: scrolling, ms a frame', 1_000 / middle('fps'), 1_000 / budget.scrollFps, (value) =>
      value.toFixed(1),
    ),
    verdict('1,000 messages: typing while it streams, p95', middle('typingMs'), budget.typingMs, milliseconds),
  ];
}

/** Has one question answered, and keeps a long conversation of such turns. */
async function keep(page: Page, { address }: WebWorld): Promise<void> {
  await chatScreen.open(page, { address });
  await chatScreen.ask(page, 'A question of some words, as they are asked.');
  await chatScreen.ended(page);
  const from = (await chatScreen.path(page)).split('/').at(-1) ?? '';
  await page.waitForTimeout(1_000);
  const answers = Array.from({ length: TURNS }, (_, index) => makeAnswer(ANSWER, index + 1));
  await page.evaluate(keepConversation, { from, id: LONG, answers });
}

async function read(page: Page, { address, gateway }: WebWorld): Promise<Read> {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  const { session, taskMs } = await measureCpu(page, 'threadTicks');
  const heapOf = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const heapBefore = await heapOf();
  const cpuBefore = await taskMs();
  const renderMs = await page.evaluate(openAndPaint, `/chat/${LONG}`);
  const cpuMs = (await taskMs()) - cpuBefore;
  await page.waitForTimeout(1_000);
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  const heapBytes = (await heapOf()) - heapBefore;
  const fps = await page.evaluate(scroll, { frames: SCROLLED_FRAMES, step: SCROLL_STEP });
  const typingMs = await type(page, gateway);
  return { renderMs, cpuMs, nodes, heapBytes, fps, typingMs };
}

/** Goes to a conversation as a link does, and resolves with the milliseconds until its newest answer is painted. */
function openAndPaint(path: string): Promise<number> {
  return new Promise((resolve) => {
    const from = performance.now();
    history.pushState(null, '', path);
    const look = (): void => {
      if (document.querySelector('article') === null) requestAnimationFrame(look);
      else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
    };
    requestAnimationFrame(look);
  });
}

/** Scrolls up from the end by so many pixels a frame; the frames a second that come of it. */
function scroll({ frames, step }: { frames: number; step: number }): Promise<number> {
  const scroller = document.querySelector('[role="log"]');
  return new Promise((resolve) => {
    const from = performance.now();
    let count = 0;
    const tick = (): void => {
      count += 1;
      scroller?.scrollBy({ top: -step, behavior: 'instant' });
      if (count < frames) requestAnimationFrame(tick);
      else resolve((count * 1_000) / (performance.now() - from));
    };
    requestAnimationFrame(tick);
  });
}

/** Types while an answer streams at 500 tokens a second; from the key to the frame that shows it, at the 95th percentile. */
async function type(page: Page, gateway: WebWorld['gateway']): Promise<number> {
  await chatScreen.ask(page, { depth: 0, length: 14_000, rate: 500 });
  await gateway.areWaiting(1);
  await page.waitForTimeout(500);
  await page.evaluate(watchFrames);
  await page.getByRole('textbox', { name: 'Message' }).focus();
  await page.evaluate(watchKeys);
  gateway.goOn();
  await page.keyboard.type(TYPED, { delay: KEY_MS });
  const waits = (await page.evaluate(() => globalThis.keyWaits)).toSorted((a, b) => a - b);
  await chatScreen.ended(page);
  await page.getByRole('textbox', { name: 'Message' }).fill('');
  return waits[Math.floor(waits.length * 0.95)] ?? Number.NaN;
}

declare global {
  var keyWaits: number[];
}

function watchKeys(): void {
  globalThis.keyWaits = [];
  addEventListener(
    'keydown',
    ({ timeStamp }) => requestAnimationFrame(() => globalThis.keyWaits.push(performance.now() - timeStamp)),
    true,
  );
}
