/**
 * What npm's answer to an audit means. npm ends with 1 both when it has found something and when nobody answered; only its words differ.
 *
 * @param {{ code: number, output: string }} answer of `npm audit --json` or `npm audit signatures --json`
 * @returns {{ verdict: 'clean' | 'found' | 'unanswered', words: string }}
 */
export function judgeAudit({ code, output }) {
  const report = parse(output);
  if (report === undefined) return { verdict: 'unanswered', words: 'npm gave no answer that can be read' };
  if (report.error !== undefined || report.statusCode !== undefined) {
    return { verdict: 'unanswered', words: report.error?.summary || report.message || 'no reason given' };
  }
  const found = [
    ...Object.values(report.vulnerabilities ?? {}).map(({ name, severity }) => `${name} (${severity})`),
    ...(report.invalid ?? []).map(({ name }) => `${name} (wrong signature)`),
    ...(report.missing ?? []).map(({ name }) => `${name} (no signature)`),
  ];
  if (found.length > 0) return { verdict: 'found', words: found.join(', ') };
  if (code !== 0) return { verdict: 'unanswered', words: `npm ended with code ${code} and named nothing` };
  return { verdict: 'clean', words: 'nothing known' };
}

/**
 * @param {string} text
 * @returns {{ error?: { summary?: string }, statusCode?: number, message?: string, vulnerabilities?: Record<string, { name: string, severity: string }>, invalid?: { name: string }[], missing?: { name: string }[] } | undefined}
 */
function parse(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    // What is no JSON is no answer, and is judged so.
    return undefined;
  }
}
