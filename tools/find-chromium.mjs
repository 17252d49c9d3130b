import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { installFromDebian } from './install-from-debian.mjs';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];

/**
 * The path of a Chromium to test in: the one that CHROMIUM_PATH names, the system's, Playwright's own download,
 * or, on a Debian machine where we are root, Debian's package, installed now.
 */
export function findChromium() {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file.`);
  }
  const found = [...SYSTEM, chromium.executablePath()].find((file) => existsSync(file));
  if (found !== undefined) return found;
  const advice = 'No Chromium found: run "npx playwright install chromium", or set CHROMIUM_PATH.';
  installFromDebian(['chromium', 'fonts-noto-cjk'], advice);
  return '/usr/bin/chromium';
}
