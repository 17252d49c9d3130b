import { ensureInstalled } from './ensure-installed.mjs';

/**
 * Runs steps with everything that they need, from a fresh clone on, and gives the exit code. What the install brings is imported after it.
 *
 * @param {ReadonlyArray<import('./steps.mjs').Step>} steps
 */
export async function runTests(steps) {
  await ensureInstalled();
  const { ensureBuilt } = await import('./ensure-built.mjs');
  const { findChromium } = await import('./find-chromium.mjs');
  const { findServer } = await import('./find-server.mjs');
  const { runSteps } = await import('./run-steps.mjs');
  process.env['CHROMIUM_PATH'] = findChromium();
  process.env['NGINX_PATH'] = findServer('nginx');
  process.env['REDIS_SERVER_PATH'] = findServer('redis');
  await ensureBuilt();
  return (await runSteps(steps)) === 0 ? 0 : 1;
}
