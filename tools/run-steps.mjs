import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { countReport } from './count-report.mjs';
import { pinnedEnvironment, pinnedNode } from './pinned-node.mjs';
import { repository } from './repository.mjs';
import { runCommand } from './run-command.mjs';

const reports = path.join(repository, 'dist/reports');

/**
 * Runs every step, also after one has failed, and ends with the line `N passed, N failed` over everything that ran.
 *
 * @param {ReadonlyArray<import('./steps.mjs').Step>} steps
 * @returns {Promise<number>} the number of failures
 */
export async function runSteps(steps) {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const total = { passed: 0, failed: 0 };
  const broken = [];
  for (const step of steps) {
    console.log(`\n── ${step.name}`);
    const code = await runCommand(pinnedNode(), step.args, { ...pinnedEnvironment(), ...step.environment });
    const counts = countStep(step, code);
    if (counts.failed > 0) broken.push(step.name);
    total.passed += counts.passed;
    total.failed += counts.failed;
  }
  if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed;
}

/**
 * A runner that fails without a failing test (a crash, a file that does not load) still counts as one failure.
 *
 * @param {import('./steps.mjs').Step} step
 * @param {number} code
 */
function countStep(step, code) {
  if (step.report === undefined) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const file = path.join(reports, step.report);
  const counts = existsSync(file) ? countReport(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 };
  const ranNothing = counts.passed + counts.failed === 0;
  return (code !== 0 && counts.failed === 0) || ranNothing ? { passed: counts.passed, failed: 1 } : counts;
}
