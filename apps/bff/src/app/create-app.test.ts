import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSite, type Site } from '#site/load-site.ts';
import { createTestApp } from '#testing/create-test-app.ts';
import { postJson } from '#testing/post-json.ts';
import { sendRaw } from '#testing/send-raw.ts';
import { serveTestApp } from '#testing/serve-test-app.ts';

const gateways = [{ id: 'default', baseUrl: new URL('http://127.0.0.1:1/v1') }];
const local = { host: '127.0.0.1:8787' };

let root: string;
let site: Site;
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'site-'));
  mkdirSync(path.join(root, 'assets'));
  const files = {
    'index.html': '<!doctype html><title>Lineup</title>',
    'favicon.svg': '<svg/>',
    'remote-image.html': '<script src="/remote-image.js"></script>',
    'remote-image.js': 'show()',
    '.env': 'API_KEY=sk-1',
    'assets/app-1a2b.js': 'export {}',
    'assets/app-1a2b.js.map': '{}',
    'assets/app-1a2b.js.br': brotliCompressSync('export {}'),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(root, name), text);
  site = loadSite(root);
});
afterAll(() => rmSync(root, { recursive: true }));

function get(
  path: string,
  headers: Record<string, string> = {},
  options: Partial<Parameters<typeof createTestApp>[0]> = {},
) {
  const { request } = createTestApp({ gateways, ...options, deps: { site, ...options.deps } });
  return request(path, { headers: { ...local, ...headers } });
}

describe('the fixed names', () => {
  it('GET /healthz', async () => {
    expect(await (await get('/healthz')).json()).toEqual({ status: 'ok' });
  });

  it('GET /readyz', async () => {
    expect(await (await get('/readyz')).json()).toEqual({ status: 'ready' });
  });

  it('GET /api/config tells gateways, limits, prices and version, and no address and no key', async () => {
    expect(await (await get('/api/config')).json()).toEqual({
      gateways: [{ id: 'default', name: 'default', local: false }],
      limits: {
        default: {
          temperature: { min: 0, max: 1 },
          uploadBytes: 26_214_400,
          speechInput: { max: 4_096, unit: 'characters' },
          speechFormats: ['mp3', 'opus', 'aac', 'flac'],
          refusedUploads: [],
        },
      },
      prices: {},
      caps: {},
      version: '0.0.0',
    });
  });

  it('GET /api/config tells prices of the gateways that have some', async () => {
    const prices = { currency: 'EUR', models: { 'm-*': { input: 0.5, output: 2, cached: 0.1 } } };
    const { deps } = createTestApp({
      gateways: ['a', 'b'].map((id) => ({ id, baseUrl: new URL('http://127.0.0.1:1') })),
    });
    const gateways = deps.gateways.map((gateway) => (gateway.id === 'b' ? { ...gateway, prices } : gateway));
    const { request: ask } = createTestApp({ gateways: [], deps: { gateways } });
    const response = await ask('/api/config', { headers: { host: '127.0.0.1:8787' } });
    expect(await response.json()).toHaveProperty('prices', { b: prices });
  });

  it.each([
    ['GET', '/api/chat', 405, 'method_not_allowed'],
    ['PUT', '/api/speech', 405, 'method_not_allowed'],
    ['OPTIONS', '/api/models', 405, 'method_not_allowed'],
    ['DELETE', '/', 405, 'method_not_allowed'],
    ['GET', '/api', 404, 'not_found'],
    ['GET', '/api/nothing', 404, 'not_found'],
    ['GET', '/v1/models', 404, 'not_found'],
  ])('%s %s answers %i as JSON', async (method, address, status, code) => {
    const { request } = createTestApp({ gateways, deps: { site } });
    const response = await request(address, { method, headers: local });
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({
      error: { code, message: expect.any(String), requestId: expect.any(String), retryable: false },
    });
  });
});

describe('the built page', () => {
  const html = { accept: 'text/html,*/*' };

  it.each(['/', '/chat', '/speech', '/history/a-1'])(
    'answers a navigation to %s with the index, to be asked for again',
    async (address) => {
      const response = await get(address, html);
      expect(await response.text()).toContain('<title>Lineup</title>');
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('cache-control')).toBe('private, no-cache');
      const again = await get(address, { ...html, 'if-none-match': response.headers.get('etag') ?? '' });
      expect(again.status).toBe(304);
    },
  );

  it('answers files with hashed names for good', async () => {
    const response = await get('/assets/app-1a2b.js');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(await response.text()).toBe('export {}');
    expect((await get('/favicon.svg')).headers.get('cache-control')).toBe('no-cache');
  });

  it('compresses text for those who accept it', async () => {
    const response = await get('/assets/app-1a2b.js', { 'accept-encoding': 'gzip, deflate' });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('vary')).toBe('accept-encoding');
    expect(gunzipSync(await response.arrayBuffer()).toString()).toBe('export {}');
    expect((await get('/assets/app-1a2b.js')).headers.has('content-encoding')).toBe(false);
  });

  it('sends what the build has compressed better to those who accept that', async () => {
    const response = await get('/assets/app-1a2b.js', { 'accept-encoding': 'gzip, deflate, br' });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(brotliDecompressSync(await response.arrayBuffer()).toString()).toBe('export {}');
    const other = await get('/favicon.svg', { 'accept-encoding': 'br, gzip' });
    expect(other.headers.get('content-encoding')).toBe('gzip');
  });

  it.each([
    '/assets/app-1a2b.js.map',
    '/assets/app-1a2b.js.br',
    '/.env',
    '/assets/',
    '/assets',
    '/assets/../.env',
    '/assets/%2e%2e/.env',
    '/%2e%2e%2fpackage.json',
    '/..%2fpackage.json',
    '//etc/passwd',
    '/index.html%00.js',
    '/missing.js',
    '/api/x',
  ])('has nothing at %s', async (address) => {
    expect((await get(address, { accept: '*/*' })).status).toBe(404);
    expect(await (await get(address, html)).text()).not.toContain('sk-1');
  });

  it('gives no index to what is no navigation, and none below /api', async () => {
    expect((await get('/chat', { accept: '*/*' })).status).toBe(404);
    expect((await get('/api/chats', html)).status).toBe(404);
    expect((await get('/missing.js', html)).status).toBe(404);
  });

  it('says plainly that there is none before it is built', async () => {
    const empty = loadSite(path.join(root, 'nowhere'));
    expect((await get('/', html, { deps: { site: empty } })).status).toBe(404);
  });
});

describe('the headers of every response', () => {
  it.each([
    '/',
    '/healthz',
    '/api/config',
    '/api/nothing',
    '/assets/app-1a2b.js',
    '/missing.js',
    '/chat/remote-image.html',
    '/api/remote-image.html',
    '/remote-image.html/',
    '/REMOTE-IMAGE.html',
    '//remote-image.html',
    '/?/remote-image.html',
  ])('%s', async (address) => {
    const { headers } = await get(address, { accept: 'text/html' });
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('microphone=(self)'),
    });
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; /);
    expect(policy).toContain("; img-src 'self' data: blob:; ");
    expect(policy).toContain("; frame-src 'self'; ");
    expect(policy).toContain("; frame-ancestors 'none'; ");
    expect(policy).toMatch(/; require-trusted-types-for 'script'; trusted-types comparison-worker$/);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(headers.has('access-control-allow-origin')).toBe(false);
    expect(headers.has('server')).toBe(false);
  });

  it.each([{}, { 'if-none-match': '*' }])(
    'of the page for one remote image: images from anywhere, in a sandbox, in our own frames only: %o',
    async (more) => {
      const { headers } = await get('/remote-image.html', { accept: 'text/html', ...more });
      expect(headers.get('content-security-policy')?.split('; ')).toEqual([
        "default-src 'none'",
        "script-src 'self'",
        'img-src https: http:',
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'self'",
        'sandbox allow-scripts',
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ]);
      expect(Object.fromEntries(headers)).toMatchObject({
        'x-frame-options': 'SAMEORIGIN',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
      });
    },
  );

  it('of its script: the sandbox, which has no origin, may load it, and nothing else is loosened', async () => {
    const plain = Object.fromEntries((await get('/assets/app-1a2b.js')).headers);
    const { headers } = await get('/remote-image.js');
    expect(headers.get('content-security-policy')).toBe(plain['content-security-policy']);
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  });

  it.each(['/api/config', '/api/nothing', '/healthz'])('%s is never kept', async (address) => {
    expect((await get(address)).headers.get('cache-control')).toBe('no-store');
  });

  it('refusals by the guards included', async () => {
    const response = await get('/api/config', { host: 'evil.example' });
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
  });
});

describe('who is let in', () => {
  it.each([
    ['localhost:8787', 200],
    ['LOCALHOST', 200],
    ['127.0.0.1:8787', 200],
    ['127.9.9.9', 200],
    ['[::1]:8787', 200],
    ['lineup.example', 200],
    ['lineup.example:443', 200],
    ['evil.example', 403],
    ['localhost.evil.example', 403],
    ['evil.example:8787', 403],
    ['10.0.0.1', 403],
    ['127.0.0.1, evil.example', 403],
    ['127.0.0.1@evil.example', 403],
    ['localhost.', 403],
    ['', 403],
  ])('Host %s: %i', async (host, status) => {
    const response = await get('/api/config', { host }, { allowedHosts: ['lineup.example'] });
    expect(response.status).toBe(status);
    expect((await response.text()).includes('forbidden_host')).toBe(status === 403);
  });

  it.each([
    [{}, 200],
    [{ origin: 'http://127.0.0.1:8787' }, 200],
    [{ origin: 'https://lineup.example' }, 200],
    [{ origin: 'http://127.0.0.1:5173' }, 403],
    [{ origin: 'http://localhost:8787' }, 403],
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'https://lineup.example.evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ 'sec-fetch-site': 'same-origin' }, 200],
    [{ 'sec-fetch-site': 'none' }, 200],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'cross-site', origin: 'http://127.0.0.1:8787' }, 403],
  ])('%o: %i', async (headers: Record<string, string>, status) => {
    const { request } = createTestApp({ gateways, allowedHosts: ['lineup.example'] });
    for (const address of ['/api/config', '/api/models']) {
      expect((await request(address, { headers: { ...local, ...headers } })).status).toBe(status);
    }
    const posted = await request('/api/transcriptions', { method: 'POST', headers: { ...local, ...headers } });
    expect(posted.status).toBe(status === 200 ? 415 : 403);
  });

  it('lets links from other sites open the page', async () => {
    const headers = { accept: 'text/html', 'sec-fetch-site': 'cross-site' };
    expect((await get('/', headers)).status).toBe(200);
  });

  it.each([
    ['two Host headers', 'GET /healthz HTTP/1.1\r\nhost: 127.0.0.1\r\nhost: evil.example\r\n', '403'],
    [
      'an absolute address under a foreign Host',
      'GET http://127.0.0.1/healthz HTTP/1.1\r\nhost: evil.example\r\n',
      '403',
    ],
    ['an absolute address of elsewhere', 'GET http://evil.example/healthz HTTP/1.1\r\nhost: 127.0.0.1\r\n', '200'],
    ['no Host', 'GET /healthz HTTP/1.0\r\n', '400'],
    ['a method that is never answered', 'TRACE /healthz HTTP/1.1\r\nhost: 127.0.0.1\r\n', '405'],
    [
      'a length and a transfer encoding',
      'POST /api/chat HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n',
      '400',
    ],
  ])('%s: the header is asked, the address never', async (_name, head, status) => {
    const bff = await serveTestApp({ gateways });
    const answer = await sendRaw(bff.address, `${head}connection: close\r\n\r\n`);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).not.toContain('evil');
    await bff.close();
  });
});

describe('the id of a request', () => {
  it.each([
    ['a name as proxies give it', '5f2b7a0e-9c1d-4b7e-8a56-3e1f0c9d2b44', true],
    ['none', undefined, false],
    ['too short a name', 'a1b2c3d', false],
    ['too long a name', 'a'.repeat(65), false],
    ['spaces', 'abcd efgh', false],
    ['markup', '<b>abcdefgh</b>', false],
    ['a second header after it', 'abcdefgh, ijklmnop', false],
  ])('that comes with %s', async (_name, sent, isKept) => {
    const headers = (await get('/healthz', sent === undefined ? {} : { 'x-request-id': sent })).headers;
    expect(headers.get('x-request-id')).toMatch(isKept ? /^5f2b7a0e-/ : /^[0-9a-f]{32}$/);
  });

  it('is another one each time', async () => {
    const ids = await Promise.all([1, 2, 3].map(async () => (await get('/healthz')).headers.get('x-request-id')));
    expect(new Set(ids).size).toBe(3);
  });
});

describe('a server that is shutting down', () => {
  const draining = { deps: { isDraining: () => true } };

  it('takes no new work and says so, closing the connection', async () => {
    for (const address of ['/readyz', '/api/config', '/api/chat']) {
      const response = await get(address, {}, draining);
      expect(response.status).toBe(503);
      expect(response.headers.get('connection')).toBe('close');
      expect(await response.json()).toMatchObject({ error: { code: 'shutting_down', retryable: true } });
    }
  });

  it('is alive all the same', async () => {
    expect((await get('/healthz', {}, draining)).status).toBe(200);
  });

  it('lets running lanes be stopped', async () => {
    const { request } = createTestApp({ gateways, ...draining });
    expect((await request(`/api/chat/${'0'.repeat(32)}/stop`, postJson({ lanes: ['a'] }))).status).toBe(404);
  });
});

describe('a defect', () => {
  it('answers 500 without a word of it, and is logged with its stack', async () => {
    const models = { read: () => Promise.reject(new Error('secret detail')) };
    const { request, lines } = createTestApp({ gateways, deps: { models } });
    const response = await request('/api/models', { headers: local });
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({
      error: {
        code: 'internal',
        message: 'Something went wrong in the server.',
        requestId: response.headers.get('x-request-id'),
        retryable: true,
      },
    });
    expect(lines[0]).toContain('secret detail');
    expect(lines[0]).toContain(response.headers.get('x-request-id'));
  });
});
