import { type Browser, chromium, type Page } from 'playwright';
import { findChromium } from '../find-chromium.mjs';
import { makeSounds, STREAMED_FORMATS, type Sounds } from './make-sounds.ts';
import { median } from './median.ts';
import type { readBudgets } from './read-budgets.ts';
import { speechScreen } from './speech-screen.ts';
import { startMeasuredBff } from './start-measured-bff.ts';
import { startTricklingGateway, type TricklingGateway } from './start-trickling-gateway.ts';
import { verdict, type Verdict } from './verdict.ts';
import { watchSound } from './watch-sound.ts';

const ROUNDS = 3;

type Heard = { firstSoundMs: number; underruns: number; seekableMs: number };
type World = { browser: Browser; gateway: TricklingGateway; address: string; sounds: Sounds };

/**
 * Twelve seconds of speech that arrive at 1.5 times the speed they are spoken at, played by the built page in a browser: how long after the
 * gateway's first byte it sounds, how often it runs dry, and how long after the last byte it can be sought in. Each round is a visit of its own.
 */
export async function measureSpeech(budget: ReturnType<typeof readBudgets>['speech']): Promise<Verdict[]> {
  const sounds = await makeSounds();
  const gateway = await startTricklingGateway(sounds);
  const bff = await startMeasuredBff(gateway.address);
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--mute-audio'],
  });
  try {
    const verdicts: Verdict[] = [];
    for (const format of STREAMED_FORMATS) {
      const rounds: Heard[] = [];
      while (rounds.length < ROUNDS)
        rounds.push(await hear({ browser, gateway, address: bff.address, sounds }, format));
      verdicts.push(...judge(format, rounds, budget));
    }
    return verdicts;
  } finally {
    await browser.close();
    await Promise.all([bff.stop(), gateway.stop()]);
  }
}

function judge(format: string, rounds: readonly Heard[], budget: Heard): Verdict[] {
  const write = (milliseconds: number): string => `${milliseconds.toFixed(0)} ms`;
  const middle = (name: 'firstSoundMs' | 'seekableMs'): number => median(rounds.map((round) => round[name]));
  const underruns = rounds.reduce((sum, round) => sum + round.underruns, 0);
  return [
    verdict(`speech, ${format}: first sound after the first byte`, middle('firstSoundMs'), budget.firstSoundMs, write),
    verdict(`speech, ${format}: underruns in ${ROUNDS} takes`, underruns, budget.underruns, String),
    verdict(`speech, ${format}: seekable after the last byte`, middle('seekableMs'), budget.seekableMs, write),
  ];
}

async function hear({ browser, gateway, address, sounds }: World, format: string): Promise<Heard> {
  gateway.sendings.length = 0;
  const context = await browser.newContext({ locale: 'en-US' });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchSound, speechScreen.seekBar);
    await speechScreen.speak(page, { address, format, text: sounds.text });
    await page.waitForFunction(() => globalThis.soundWatch.seekableAt !== null);
    return await compare(page, gateway);
  } finally {
    await context.close();
  }
}

/** Holds what the page did against what the gateway sent; a figure that cannot be one ends the benchmark. */
async function compare(page: Page, gateway: TricklingGateway): Promise<Heard> {
  const { firstSoundAt, seekableAt, underruns } = await page.evaluate(() => globalThis.soundWatch);
  const [sending, ...others] = gateway.sendings;
  if (sending === undefined || others.length > 0)
    throw new Error(`${gateway.sendings.length} takes were asked for, not one.`);
  if (firstSoundAt === null || firstSoundAt < sending.firstByteAt)
    throw new Error('It sounds without a byte of speech.');
  if (seekableAt === null || !(seekableAt >= sending.lastByteAt))
    throw new Error('The seek bar is there before the last byte.');
  await speechScreen.seekBack(page);
  return { firstSoundMs: firstSoundAt - sending.firstByteAt, underruns, seekableMs: seekableAt - sending.lastByteAt };
}
