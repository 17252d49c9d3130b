import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright';
import { growthDuring } from '../bench/relay/growth-during.ts';
import { measureProcess, type ProcessFigures } from '../bench/measure-process.ts';
import { median } from '../bench/median.ts';
import type { readBudgets } from '../bench/read-budgets.ts';
import { verdict, type Verdict } from '../bench/verdict.ts';
import { makeRecording } from './make-recording.ts';
import { measureCpu } from './measure-cpu.ts';
import { openPage } from './open-page.ts';
import type { WebWorld } from './start-web-world.ts';
import { transcriptionScreen } from './transcription-screen.ts';

/** What is drawn once, at the beginning, is over. */
const SETTLING_MS = 2_000;
const PLAYED_MS = 10_000;
const FRAME_MS = 1_000 / 60;

type Reading = { grownBytes: number; frameMs: number };

/**
 * An hour of speech with ten thousand words: how much memory it takes to be looked at, drawn as a waveform and made small enough for the
 * gateway, and how much the page works for a frame while it plays and the words are followed.
 */
export async function measureReading(
  world: WebWorld,
  budget: ReturnType<typeof readBudgets>['web'],
): Promise<Verdict[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'lineup-bench-'));
  const file = path.join(folder, 'hour.mp3');
  try {
    writeFileSync(file, makeRecording());
    const rounds: Reading[] = [];
    while (rounds.length < world.rounds)
      rounds.push(await openPage(world, { viewport: { width: 1440, height: 900 } }, (page) => read(page, world, file)));
    const middle = (name: keyof Reading): number => median(rounds.map((round) => round[name]));
    return [
      verdict(
        'an hour of speech: memory grown until it can be sent',
        middle('grownBytes'),
        budget.recordingBytes,
        (bytes) => `${(bytes / 2 ** 20).toFixed(0)} MiB`,
      ),
      verdict(
        '10,000 words: work a frame while they are spoken',
        middle('frameMs'),
        budget.readingFrameMs,
        (value) => `${value.toFixed(2)} ms`,
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function read(page: Page, { address, browser }: WebWorld, file: string): Promise<Reading> {
  await transcriptionScreen.open(page, address);
  const grownBytes = await growthDuring(await pagesOf(browser), () => transcriptionScreen.take(page, file));
  await transcriptionScreen.transcribe(page);
  await transcriptionScreen.play(page);
  await page.waitForTimeout(SETTLING_MS);
  const { taskMs } = await measureCpu(page, 'threadTicks');
  const before = await taskMs();
  await page.waitForTimeout(PLAYED_MS);
  return { grownBytes, frameMs: ((await taskMs()) - before) / (PLAYED_MS / FRAME_MS) };
}

/** The processes of a browser that hold its pages, together. */
async function pagesOf(browser: Browser): Promise<Pick<ProcessFigures, 'residentBytes'>> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const pages = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => measureProcess(id));
  return { residentBytes: () => pages.reduce((sum, each) => sum + each.residentBytes(), 0) };
}
