import { runTests } from './run-tests.mjs';
import { CHECK_STEPS, E2E_STEP, FULL_STEPS } from './steps.mjs';

/** `npm run test:full`: `npm test`, and everything that takes too long for every change or asks the registry. */
process.exitCode = await runTests([...CHECK_STEPS, E2E_STEP, ...FULL_STEPS]);
