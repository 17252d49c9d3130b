import { CspEvaluator } from 'csp_evaluator';
import type { Finding } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { describe, expect, it } from 'vitest';
import { createTestApp } from '#testing/create-test-app.ts';

const gateways = [{ id: 'default', baseUrl: new URL('http://127.0.0.1:1/v1') }];

/** What Google's evaluator finds in a policy, worst first: `severity directive value`. */
function evaluate(policy: string): string[] {
  const findings: Finding[] = new CspEvaluator(new CspParser(policy).csp).evaluate();
  return findings
    .toSorted((a, b) => a.severity - b.severity)
    .map(({ severity, directive, value }) =>
      [severity, directive, value].filter((part) => part !== undefined).join(' '),
    );
}

async function policyOf(path: string): Promise<string> {
  const { request } = createTestApp({ gateways });
  const { headers } = await request(path, { headers: { host: '127.0.0.1' } });
  return headers.get('content-security-policy') ?? '';
}
/** That scripts come from our own origin would be a way in if anything there came from a person: nothing does. */
const KNOWN = ["50 script-src 'self'"];

describe("S19 Google's evaluator finds nothing in the Content-Security-Policy", () => {
  it.each(['/', '/chat', '/api/config', '/api/nothing', '/remote-image.html', '/remote-image.js'])(
    'of %s',
    async (path) => {
      expect(evaluate(await policyOf(path))).toEqual(KNOWN);
    },
  );

  it.each([
    ['inline scripts', "script-src 'self'", "script-src 'self' 'unsafe-inline'", '10 script-src'],
    ['evaluated scripts', "script-src 'self'", "script-src 'self' 'unsafe-eval'", 'unsafe-eval'],
    ['scripts from anywhere', "script-src 'self'", 'script-src *', '10 script-src *'],
    ['scripts from any address', "script-src 'self'", "script-src 'self' https:", '10 script-src https:'],
    ['scripts in their address', "script-src 'self'", "script-src 'self' data:", '10 script-src data:'],
    ['no rule for anything else', "default-src 'none'; ", '', '10 object-src'],
  ])('and would find %s', async (_name, good, bad, finding) => {
    const policy = await policyOf('/');
    expect(policy).toContain(good);
    expect(evaluate(policy.replace(good, bad)).join('\n')).toContain(finding);
  });
});

it('S19 no rule of the page lets in more than it names: nothing inline, no pattern, no other address', async () => {
  const policy = await policyOf('/');
  const sources = policy.split('; ').flatMap((rule) => rule.split(' ').slice(1));
  expect([...new Set(sources)].toSorted()).toEqual([
    "'none'",
    "'script'",
    "'self'",
    'blob:',
    'comparison-worker',
    'data:',
  ]);
});

it.each([
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
])('S19 the page has the rule %s', async (rule) => {
  expect((await policyOf('/')).split('; ')).toContain(rule);
});
