import { defineConfig } from '@playwright/test';

const executablePath = process.env['CHROMIUM_PATH'];

/** As root, Chromium has no sandbox; the rest keeps it from calling out, which would be noise in a closed network. */
const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-fake-device-for-media-stream',
  // A name that is not loopback makes an insecure context: a page as people in a LAN get it.
  '--host-resolver-rules=MAP lineup.test 127.0.0.1',
  '--autoplay-policy=no-user-gesture-required',
];

export default defineConfig({
  testDir: 'stories',
  outputDir: '../test-results',
  globalSetup: './world/start-world.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // Safety nets for a loaded two-core machine; no story asserts a time.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: '../dist/reports/e2e.json' }]],
  use: {
    locale: 'en-US',
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: { args: CHROMIUM_FLAGS, ...(executablePath === undefined ? {} : { executablePath }) },
  },
});
