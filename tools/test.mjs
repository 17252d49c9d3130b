import { ensureInstalled } from './ensure-installed.mjs';

/** `npm test`: from a fresh clone to one line that says how many passed. Imports wait for the install that brings them. */
await ensureInstalled();
const { ensureBuilt } = await import('./ensure-built.mjs');
const { findChromium } = await import('./find-chromium.mjs');
const { findServer } = await import('./find-server.mjs');
const { runSteps } = await import('./run-steps.mjs');
const { CHECK_STEPS, E2E_STEP } = await import('./steps.mjs');
process.env['CHROMIUM_PATH'] = findChromium();
process.env['NGINX_PATH'] = findServer('nginx');
process.env['REDIS_SERVER_PATH'] = findServer('redis');
await ensureBuilt();
process.exitCode = (await runSteps([...CHECK_STEPS, E2E_STEP])) === 0 ? 0 : 1;
