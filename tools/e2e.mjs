import { ensureInstalled } from './ensure-installed.mjs';

/** `npm run e2e`: the browser tests; arguments after `--` go to Playwright. */
await ensureInstalled();
const { ensureBuilt } = await import('./ensure-built.mjs');
const { findChromium } = await import('./find-chromium.mjs');
const { pinnedEnvironment, pinnedNode } = await import('./pinned-node.mjs');
const { runCommand } = await import('./run-command.mjs');
const { E2E_STEP } = await import('./steps.mjs');
await ensureBuilt();
const environment = { ...pinnedEnvironment(), CHROMIUM_PATH: findChromium() };
process.exitCode = await runCommand(pinnedNode(), [...E2E_STEP.args, ...process.argv.slice(2)], environment);
