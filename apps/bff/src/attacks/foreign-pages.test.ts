import { ERROR_TABLE, type ErrorCode } from '@lineup/shared/errors/error-table.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '#errors/app-error.ts';
import { createTestApp } from '#testing/create-test-app.ts';
import { listRoutes } from '#testing/list-routes.ts';
import { recordOutbound, type OutboundRecorder } from '#testing/record-outbound.ts';

const HOME = '127.0.0.1:8787';
const gateways = [{ id: 'default', baseUrl: new URL('http://127.0.0.1:1/v1') }];
const INDEX = new TextEncoder().encode('<!doctype html><title>Lineup</title>');
const asset = { body: INDEX, gzip: undefined, type: 'text/html; charset=utf-8', etag: 'W/"1"', immutable: false };
const site = {
  assets: new Map([['/assets/app.js', { ...asset, type: 'text/javascript', immutable: true }]]),
  index: asset,
};

const open = (options: Partial<Parameters<typeof createTestApp>[0]> = {}) =>
  createTestApp({ gateways, ...options, deps: { site, ...options.deps } });

const ROUTES = listRoutes(open().app);
const API = ROUTES.filter(({ path }) => path.startsWith('/api/'));
const EVERYWHERE = [
  ...ROUTES,
  ...['/', '/chat', '/assets/app.js', '/missing.js', '/api', '/api/nothing'].map((path) => ({ method: 'GET', path })),
];

let outbound: OutboundRecorder;
beforeEach(() => {
  outbound = recordOutbound();
});
afterEach(() => outbound.stop());

it('all seven routes are under attack here, and whatever comes later', () => {
  expect(ROUTES.map(({ method, path }) => `${method} ${path}`)).toEqual(
    expect.arrayContaining([
      'GET /healthz',
      'GET /api/config',
      'GET /api/models',
      'POST /api/chat',
      `POST /api/chat/${'0'.repeat(32)}/stop`,
      'POST /api/speech',
      'POST /api/transcriptions',
    ]),
  );
});

/** What the page of another site makes a browser send. */
const FOREIGN: readonly [name: string, headers: Record<string, string>][] = [
  ['a form as plain text', { origin: 'https://evil.example', 'content-type': 'text/plain' }],
  ['a form', { origin: 'https://evil.example', 'content-type': 'application/x-www-form-urlencoded' }],
  ['a form with a file', { origin: 'https://evil.example', 'content-type': 'multipart/form-data; boundary=x' }],
  ['JSON', { origin: 'https://evil.example', 'content-type': 'application/json' }],
  ['from a frame without an origin', { origin: 'null', 'content-type': 'text/plain' }],
  ['from a file', { origin: 'file://', 'content-type': 'text/plain' }],
  ['from an extension', { origin: 'chrome-extension://abcdef', 'content-type': 'application/json' }],
  ['from a name below ours', { origin: 'http://evil.127.0.0.1:8787' }],
  ['from a name that begins with ours', { origin: 'http://127.0.0.1.evil.example:8787' }],
  ['from another port', { origin: 'http://127.0.0.1:9999' }],
  ['from another name of this machine', { origin: 'http://localhost:8787' }],
  ['from a name that a browser would write otherwise', { origin: 'http://127.0.0.1:8787@evil.example' }],
  ['with our address in the path', { origin: 'https://evil.example/http://127.0.0.1:8787' }],
  ['without an origin, from another site', { 'sec-fetch-site': 'cross-site', 'content-type': 'text/plain' }],
  ['without an origin, from a name below ours', { 'sec-fetch-site': 'same-site', 'content-type': 'text/plain' }],
  ['with our origin, but from another site', { origin: `http://${HOME}`, 'sec-fetch-site': 'cross-site' }],
  ['with two origins', { origin: `http://${HOME}, https://evil.example` }],
];

describe.each(FOREIGN)('S15 a request that another page sends, %s,', (_name, headers) => {
  it.each(API)('is refused by $method $path before anything is done', async ({ method, path }) => {
    const { request } = open({ allowedHosts: ['lineup.example'] });
    const body = method === 'POST' ? '{"lanes":[]}' : undefined;
    const response = await request(path, { method, headers: { host: HOME, ...headers }, ...(body && { body }) });
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('forbidden_origin');
    expect(response.headers.has('set-cookie')).toBe(false);
    expect(outbound.seen).toEqual([]);
  });
});

it('S15 a form cannot be JSON: what no browser asks about first is refused by its type', async () => {
  const { request } = open();
  for (const path of ['/api/chat', `/api/chat/${'0'.repeat(32)}/stop`, '/api/speech', '/api/transcriptions']) {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'text/plain; application/json', '']) {
      const response = await request(path, {
        method: 'POST',
        headers: { host: HOME, 'content-type': type },
        body: '{}',
      });
      expect(response.status).toBe(415);
    }
  }
});

describe('S16 a page of another origin', () => {
  it.each(EVERYWHERE)('may read nothing of $method $path, asked before or not', async ({ method, path }) => {
    const { request } = open();
    for (const origin of ['https://evil.example', 'null', `http://${HOME}`]) {
      const asked = { 'access-control-request-method': method, 'access-control-request-headers': 'content-type' };
      const preflight = await request(path, { method: 'OPTIONS', headers: { host: HOME, origin, ...asked } });
      const real = await request(path, { method, headers: { host: HOME, origin, accept: 'text/html' } });
      expect(preflight.status).toBeGreaterThanOrEqual(400);
      for (const { headers } of [preflight, real]) {
        expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
      }
    }
  });
});

/** A name that leads here by its owner's doing. */
const REBOUND = [
  'evil.example:8787',
  'evil.example',
  '127.0.0.1.evil.example:8787',
  'localhost.evil.example',
  '10.0.0.1:8787',
];

describe.each(REBOUND)('S17 a page whose name %s has been bound to this address', (host) => {
  it.each(EVERYWHERE)('gets nothing from $method $path', async ({ method, path }) => {
    const { request } = open();
    const headers = { host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin', accept: 'text/html' };
    const response = await request(path, { method, headers });
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('forbidden_host');
  });
});

const HEADERS = {
  'content-security-policy': expect.stringMatching(/^default-src 'none'/),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'microphone=(self), camera=(), geolocation=(), payment=(), usb=()',
};

/** An answer without a body, to a sign-out, has no type. */
const API_HEADERS = { 'cache-control': 'no-store' };

/** What an answer says of the software that made it. */
const TELLTALES = ['server', 'x-powered-by', 'via', 'x-runtime', 'x-aspnet-version'];

const telltalesOf = ({ headers }: Response): string[] => [...headers.keys()].filter((name) => TELLTALES.includes(name));

describe('S18 no answer can be put into a frame', () => {
  it.each(EVERYWHERE)('$method $path', async ({ method, path }) => {
    const { headers } = await open().request(path, { method, headers: { host: HOME, accept: 'text/html' } });
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-frame-options')).toBe('DENY');
  });
});

describe('S20 the headers', () => {
  it.each(EVERYWHERE)('of $method $path', async ({ method, path }) => {
    const response = await open().request(path, { method, headers: { host: HOME, accept: 'text/html' } });
    expect(Object.fromEntries(response.headers)).toMatchObject(HEADERS);
    expect(telltalesOf(response)).toEqual([]);
  });

  it.each([...ROUTES, { method: 'GET', path: '/api/nothing' }])(
    'of $method $path, which nobody keeps',
    async (route) => {
      const response = await open().request(route.path, { method: route.method, headers: { host: HOME } });
      expect(Object.fromEntries(response.headers)).toMatchObject(API_HEADERS);
      expect(response.headers.get('content-type')).toBe(response.status === 204 ? null : 'application/json');
    },
  );

  it.each(Object.keys(ERROR_TABLE) as ErrorCode[])('of the error %s', async (code) => {
    const models = { read: () => Promise.reject(new AppError(code)) };
    const response = await open({ deps: { models } }).request('/api/models', { headers: { host: HOME } });
    expect(Object.fromEntries(response.headers)).toMatchObject({ ...HEADERS, ...API_HEADERS });
    expect(telltalesOf(response)).toEqual([]);
    expect(response.status).toBe(ERROR_TABLE[code].status);
    expect(await response.json()).toMatchObject({ error: { code } });
  });
});
