import path from 'node:path';
import { repository } from './repository.mjs';

const bin = (/** @type {string} */ name) => path.join(repository, 'node_modules', name);
const tsc = bin('typescript/bin/tsc');

/** The projects that are type-checked, each under its own library and globals. */
const PROJECTS = ['.', 'packages/shared', 'apps/bff', 'apps/local-gateway', 'apps/web', 'e2e'];

/**
 * One thing that must hold. `report` names the JSON file, below `dist/reports`, in which a test runner counts its tests;
 * a step without one counts as a single test. `environment` is added to ours.
 *
 * @typedef {{ name: string, args: readonly string[], report?: string, environment?: Record<string, string> }} Step
 */

/** @type {readonly Step[]} */
export const CHECK_STEPS = [
  { name: 'format', args: [bin('oxfmt/bin/oxfmt'), '--check', '.'] },
  { name: 'lint and house rules', args: [bin('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings', '.'] },
  ...PROJECTS.map((project) => ({ name: `types: ${project}`, args: [tsc, '-p', project] })),
  { name: 'dead code', args: [bin('knip/bin/knip.js')] },
  {
    name: 'unit tests',
    args: [
      bin('vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=dist/reports/unit.json',
    ],
    report: 'unit.json',
  },
];

/** @type {Step} */
export const E2E_STEP = {
  name: 'browser tests',
  args: [bin('@playwright/test/cli.js'), 'test', '--config', 'e2e/playwright.config.ts'],
  report: 'e2e.json',
};

/**
 * What `npm run test:full` adds. A long test is a file `*.long.test.ts`; nothing has to be added here for it.
 *
 * @type {readonly Step[]}
 */
export const FULL_STEPS = [
  {
    name: 'long tests',
    args: [
      bin('vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=dist/reports/long.json',
    ],
    report: 'long.json',
    environment: { LONG_TESTS: 'yes' },
  },
  { name: 'audit', args: ['tools/audit.mjs'] },
];
