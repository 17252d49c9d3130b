import { expect, it } from 'vitest';
import { countReport } from './count-report.mjs';

it.each([
  ['Vitest', { numPassedTests: 3, numFailedTests: 1 }, { passed: 3, failed: 1 }],
  ['Playwright', { stats: { expected: 5, unexpected: 2, flaky: 1 } }, { passed: 5, failed: 3 }],
  ['a report without tests', {}, { passed: 0, failed: 0 }],
])('counts the tests of %s', (_, report, counts) => {
  expect(countReport(report)).toEqual(counts);
});
