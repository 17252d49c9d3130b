import { type Browser, chromium } from 'playwright';
import { findChromium } from '../find-chromium.mjs';
import { startMeasuredBff } from '../bench/start-measured-bff.ts';
import { startAnswerGateway, type AnswerGateway } from './start-answer-gateway.ts';

/** The built app as its server serves it, a gateway behind it, and a browser before it. */
export type WebWorld = {
  browser: Browser;
  gateway: AnswerGateway;
  address: string;
  /** How often each thing is measured; the middle counts. */
  rounds: number;
  stop: () => Promise<void>;
};

/** Starts all that the measurements in a browser need. */
export async function startWebWorld(rounds: number): Promise<WebWorld> {
  const gateway = await startAnswerGateway();
  const bff = await startMeasuredBff(gateway.address);
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--enable-precise-memory-info',
    ],
  });
  return {
    browser,
    gateway,
    address: bff.address,
    rounds,
    async stop() {
      await browser.close();
      await Promise.all([bff.stop(), gateway.stop()]);
    },
  };
}
