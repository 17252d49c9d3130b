/// <reference lib="dom" />
import type { Page } from 'playwright';
import { median } from '../bench/median.ts';
import type { readBudgets } from '../bench/read-budgets.ts';
import { verdict, type Verdict } from '../bench/verdict.ts';
import { chatScreen } from './chat-screen.ts';
import { measureCpu } from './measure-cpu.ts';
import type { WebWorld } from './start-web-world.ts';

/** A phone on a slow line: 1.6 Mbit/s down, 750 kbit/s up, 150 ms, a quarter of this machine's speed. */
const SLOW_LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const SLOW_CPU = 4;
/** What is drawn and fetched after the composer can be used is none of its waiting. */
const AFTERWARDS_MS = 1_500;

type Visit = Record<'paintMs' | 'usableMs' | 'blockedMs' | 'cpuMs' | 'bytes' | 'requests' | 'scriptBytes', number>;

declare global {
  var visitWatch: { usableAt: number; paintAt: number; blocked: number };
}

/** A first visit on a slow phone, nothing in any cache: when it is painted, when the composer can be used, and what that costs. */
export async function measureFirstVisit(
  world: WebWorld,
  budget: ReturnType<typeof readBudgets>['web'],
): Promise<Verdict[]> {
  const visits: Visit[] = [];
  for (let round = 0; round < world.rounds; round += 1) {
    const context = await world.browser.newContext({ locale: 'zh-CN' });
    try {
      visits.push(await visit(await context.newPage(), world.address));
    } finally {
      await context.close();
    }
  }
  const middle = (name: keyof Visit): number => median(visits.map((each) => each[name]));
  const milliseconds = (value: number): string => `${value.toFixed(0)} ms`;
  const kilobytes = (value: number): string => `${(value / 1024).toFixed(1)} kB`;
  return [
    verdict('first visit: requests until usable', middle('requests'), budget.firstRequests, String),
    verdict('first visit: JavaScript until usable', middle('scriptBytes'), budget.firstScriptBytes, kilobytes),
    verdict('first visit: all bytes until usable', middle('bytes'), budget.firstBytes, kilobytes),
    verdict('first visit, slow: largest paint', middle('paintMs'), budget.slowPaintMs, milliseconds),
    verdict('first visit, slow: composer usable', middle('usableMs'), budget.slowUsableMs, milliseconds),
    verdict('first visit, slow: work until usable', middle('cpuMs'), budget.slowCpuMs, milliseconds),
    verdict('first visit, slow: blocking time', middle('blockedMs'), budget.slowBlockedMs, milliseconds),
  ];
}

async function visit(page: Page, address: string): Promise<Visit> {
  const { session, taskMs } = await measureCpu(page, 'timeTicks');
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU });
  const transfers = watchTransfers(session);
  await page.addInitScript(watchVisit, chatScreen.composer);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => globalThis.visitWatch.usableAt > 0, undefined, { polling: 20 });
  const cpuMs = await taskMs();
  const { bytes, scriptBytes, requests } = transfers();
  await page.waitForTimeout(AFTERWARDS_MS);
  const { usableAt, paintAt, blocked } = await page.evaluate(() => globalThis.visitWatch);
  return { paintMs: paintAt, usableMs: usableAt, blockedMs: blocked, cpuMs, bytes, requests, scriptBytes };
}

type Session = Awaited<ReturnType<typeof measureCpu>>['session'];

/** Counts what has come whole; what is still on its way nobody has waited for. */
function watchTransfers(session: Session): () => { bytes: number; scriptBytes: number; requests: number } {
  const scripts = new Set<string>();
  const sum = { bytes: 0, scriptBytes: 0, requests: 0 };
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    sum.requests += 1;
    sum.bytes += encodedDataLength;
    if (scripts.has(requestId)) sum.scriptBytes += encodedDataLength;
  });
  return () => ({ ...sum });
}

/** Notes, in the page, when it was painted and can be used, and how long tasks held it in between. */
function watchVisit(composer: string): void {
  const watch = { usableAt: 0, paintAt: 0, blocked: 0 };
  globalThis.visitWatch = watch;
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) watch.paintAt = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      const isBefore = watch.usableAt === 0 || startTime < watch.usableAt;
      if (isBefore) watch.blocked += Math.max(0, duration - 50);
    }
  }).observe({ type: 'longtask', buffered: true });
  const look = (): void => {
    if (document.querySelector(composer) === null) requestAnimationFrame(look);
    else watch.usableAt = performance.now();
  };
  requestAnimationFrame(look);
}
