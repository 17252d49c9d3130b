import { ensureInstalled } from './ensure-installed.mjs';

/** `npm run check`: everything that needs no browser. */
await ensureInstalled();
const [{ runSteps }, { CHECK_STEPS }] = await Promise.all([import('./run-steps.mjs'), import('./steps.mjs')]);
process.exitCode = (await runSteps(CHECK_STEPS)) === 0 ? 0 : 1;
