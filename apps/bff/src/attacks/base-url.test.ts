import { describe, expect, it } from 'vitest';
import { GATEWAY_ROUTES } from '#gateway/gateway-routes.ts';
import { outboundRequest } from '#gateway/outbound-request.ts';
import { DOCUMENTED_LIMITS } from '#settings/documented-limits.ts';
import { parseBaseUrl } from '#settings/parse-base-url.ts';
import { readSettings } from '#settings/read-settings.ts';

const startWith = (GATEWAY_BASE_URL: string) => readSettings({ GATEWAY_BASE_URL, API_KEY: 'sk-1' }, () => undefined);

describe('S6 the base URL of a gateway', () => {
  it.each([
    ['a user name', 'https://user@gateway.example/v1'],
    ['a password', 'https://:secret@gateway.example/v1'],
    ['another host behind an at sign', 'https://gateway.example@evil.example/v1'],
    ['a file', 'file:///etc/passwd'],
    ['FTP', 'ftp://gateway.example/v1'],
    ['a script', 'javascript:alert(1)'],
    ['data', 'data:application/json,{}'],
    ['a socket', 'ws://gateway.example/v1'],
    ['a query', 'https://gateway.example/v1?key=1'],
    ['an empty query', 'https://gateway.example/v1?'],
    ['a fragment', 'https://gateway.example/v1#/../admin'],
    ['an empty fragment', 'https://gateway.example/v1#'],
    ['no scheme', 'gateway.example/v1'],
    ['a host alone', '//gateway.example/v1'],
    ['a port that is none', 'https://gateway.example:99999/v1'],
    ['nothing', ' '],
  ])('with %s ends the start with what is wrong', (_name, text) => {
    expect(startWith(text)).toEqual({ problems: [expect.stringMatching(/^GATEWAY_BASE_URL: (?:is|must)/)] });
  });

  it.each([
    ['http://10.0.0.7:3000/v1', 'a private address: it is the operator who names it'],
    ['http://[::1]:11434/v1', 'loopback'],
    ['https://gateway.example', 'no path'],
    ['https://gateway.example/a/b/', 'a path that ends with a slash'],
  ])('%s is taken (%s), and every request goes below it', (text) => {
    const baseUrl = parseBaseUrl(text);
    if (typeof baseUrl === 'string') throw new Error(baseUrl);
    const gateway = { id: 'g', name: 'g', local: false, baseUrl, apiKey: undefined, limits: DOCUMENTED_LIMITS };
    for (const route of ['models', 'chat', 'speech', 'transcription'] as const) {
      const { origin, path } = outboundRequest({ gateway, route, maxBytes: 1 }, 'lineup');
      expect(origin + path).toBe(text.replace(/\/+$/, '') + GATEWAY_ROUTES[route].path);
    }
  });
});
