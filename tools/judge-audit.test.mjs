import { expect, it } from 'vitest';
import { judgeAudit } from './judge-audit.mjs';

const json = (/** @type {unknown} */ value) => JSON.stringify(value);

it.each([
  [
    'no vulnerability',
    { code: 0, output: json({ auditReportVersion: 2, vulnerabilities: {} }) },
    'clean',
    'nothing known',
  ],
  ['signatures that are right', { code: 0, output: json({ invalid: [], missing: [] }) }, 'clean', 'nothing known'],
  [
    'a vulnerability',
    { code: 1, output: json({ vulnerabilities: { a: { name: 'a', severity: 'high' } } }) },
    'found',
    'a (high)',
  ],
  [
    'a wrong signature and none at all',
    { code: 1, output: json({ invalid: [{ name: 'a' }], missing: [{ name: 'b' }] }) },
    'found',
    'a (wrong signature), b (no signature)',
  ],
  [
    'a registry that knows no audits',
    { code: 1, output: json({ message: '405 Method Not Allowed', statusCode: 405, error: { summary: '' } }) },
    'unanswered',
    '405 Method Not Allowed',
  ],
  [
    'no way to the registry',
    { code: 1, output: json({ error: { code: 'ENOTFOUND', summary: 'request failed' } }) },
    'unanswered',
    'request failed',
  ],
  ['nothing', { code: 1, output: '' }, 'unanswered', 'npm gave no answer that can be read'],
  ['a page of a proxy', { code: 0, output: '<html>' }, 'unanswered', 'npm gave no answer that can be read'],
  ['a failure without a word', { code: 1, output: '{}' }, 'unanswered', 'npm ended with code 1 and named nothing'],
])('%s', (_name, answer, verdict, words) => {
  expect(judgeAudit(answer)).toEqual({ verdict, words });
});
