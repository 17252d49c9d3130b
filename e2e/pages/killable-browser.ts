import { spawn } from 'node:child_process';
import { chromium, test, type Browser, type Page } from '@playwright/test';

/** A browser in processes of its own that can be killed as a crash or a full memory would. */
export type KillableBrowser = {
  page: Page;
  /** Kills every process of it at once: nothing can be saved on the way out. */
  kill: () => Promise<void>;
  close: () => Promise<void>;
};

const DEVTOOLS = /DevTools listening on (ws:\/\/\S+)/u;

/** Starts the browser of the stories on a profile that outlives it. */
export async function startKillableBrowser(profile: string): Promise<KillableBrowser> {
  const { executablePath = chromium.executablePath(), args = [] } = test.info().project.use.launchOptions ?? {};
  const own = [
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    '--no-default-browser-check',
  ];
  // In a group of its own: a signal to the group reaches every process of the browser.
  const child = spawn(executablePath, [...args, ...own, 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (piece: Buffer) => {
      said += piece.toString();
      const found = DEVTOOLS.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    void ended.then(() => reject(new Error(`The browser ended before it could be driven:\n${said}`)));
  });
  const browser: Browser = await chromium.connectOverCDP(address);
  const page = browser.contexts()[0]?.pages()[0];
  if (page === undefined) throw new Error('The browser opened no page.');
  const kill = async (): Promise<void> => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    await ended;
  };
  return {
    page,
    kill,
    async close() {
      await browser.close();
      await kill().catch(() => undefined);
    },
  };
}
