/**
 * Counts the tests in a JSON report of Vitest or Playwright. A flaky test counts as failed: it passes only when repeated.
 *
 * @param {{ numPassedTests?: number, numFailedTests?: number, stats?: { expected: number, unexpected: number, flaky: number } }} report
 */
export function countReport(report) {
  if (report.stats !== undefined)
    return { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky };
  return { passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0 };
}
