/// <reference lib="dom" />
import type { Page } from 'playwright';
import { median } from '../bench/median.ts';
import type { readBudgets } from '../bench/read-budgets.ts';
import { verdict, type Verdict } from '../bench/verdict.ts';
import { chatScreen } from './chat-screen.ts';
import { measureCpu } from './measure-cpu.ts';
import { openPage } from './open-page.ts';
import type { WebWorld } from './start-web-world.ts';

/** A phone on a slow line: 1.6 Mbit/s down, 750 kbit/s up, 150 ms, a quarter of this machine's speed. */
const SLOW_LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const SLOW_CPU = 4;
/** What is drawn and fetched after the composer can be used is none of its waiting. */
const AFTERWARDS_MS = 1_500;

type Visit = Record<'paintMs' | 'usableMs' | 'blockedMs' | 'cpuMs' | 'bytes' | 'requests' | 'scriptBytes', number>;

declare global {
  var visitWatch: { usableAt: number; paintAt: number; blocked: number; waitedFor: string[] };
}

/** A first visit on a slow phone, nothing in any cache: when it is painted, when the composer can be used, and what that costs. */
export async function measureFirstVisit(
  world: WebWorld,
  budget: ReturnType<typeof readBudgets>['web'],
): Promise<Verdict[]> {
  const visits: Visit[] = [];
  for (let round = 0; round < world.rounds; round += 1) {
    visits.push(await openPage(world, { locale: 'zh-CN' }, (page) => visit(page, world.address)));
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
  await page.waitForTimeout(AFTERWARDS_MS);
  const { usableAt, paintAt, blocked, waitedFor } = await page.evaluate(() => globalThis.visitWatch);
  const waited = transfers.filter(({ url }) => url === page.url() || waitedFor.includes(url));
  const weigh = (some: readonly Transfer[]): number => some.reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    paintMs: paintAt,
    usableMs: usableAt,
    blockedMs: blocked,
    cpuMs,
    bytes: weigh(waited),
    requests: waited.length,
    scriptBytes: weigh(waited.filter(({ isScript }) => isScript)),
  };
}

type Session = Awaited<ReturnType<typeof measureCpu>>['session'];

type Transfer = { url: string; isScript: boolean; bytes: number };

/** What has come whole so far; the list grows. */
function watchTransfers(session: Session): readonly Transfer[] {
  const answered = new Map<string, Omit<Transfer, 'bytes'>>();
  const transfers: Transfer[] = [];
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    answered.set(requestId, { url: response.url, isScript: type === 'Script' });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const about = answered.get(requestId);
    if (about !== undefined) transfers.push({ ...about, bytes: encodedDataLength });
  });
  return transfers;
}

/** Notes, in the page, when it was painted and can be used, and how long tasks held it in between. */
function watchVisit(composer: string): void {
  const watch = { usableAt: 0, paintAt: 0, blocked: 0, waitedFor: [] as string[] };
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
  // What is asked for once the composer is there nobody has waited for.
  const lookForComposer = new MutationObserver(() => {
    if (document.querySelector(composer) === null) return;
    lookForComposer.disconnect();
    watch.waitedFor = performance.getEntriesByType('resource').map(({ name }) => name);
    requestAnimationFrame(() => (watch.usableAt = performance.now()));
  });
  lookForComposer.observe(document, { subtree: true, childList: true });
}
