import { runTests } from './run-tests.mjs';
import { CHECK_STEPS, E2E_STEP } from './steps.mjs';

/** `npm test`: from a fresh clone to one line that says how many passed. */
process.exitCode = await runTests([...CHECK_STEPS, E2E_STEP]);
