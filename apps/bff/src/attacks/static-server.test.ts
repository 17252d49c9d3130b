import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSite } from '#site/load-site.ts';
import { sendRaw } from '#testing/send-raw.ts';
import { serveTestApp } from '#testing/serve-test-app.ts';

const SECRET = 'what nobody may read';
const SCRIPT = 'export const script = 1;';

let folder: string;
let bff: Awaited<ReturnType<typeof serveTestApp>>;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  const root = path.join(folder, 'web');
  mkdirSync(path.join(root, 'assets/.hidden'), { recursive: true });
  const files = {
    'index.html': '<!doctype html><title>Lineup</title>',
    '.env': SECRET,
    '.git/config': SECRET,
    'assets/app.js': SCRIPT,
    'assets/app.js.map': SECRET,
    'assets/.hidden/app.js': SECRET,
    '../package.json': SECRET,
  };
  mkdirSync(path.join(root, '.git'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(root, name), text);
  symlinkSync(path.join(folder, 'package.json'), path.join(root, 'assets/link.js'));
  bff = await serveTestApp({ gateways: [], deps: { site: loadSite(root) } });
});
afterAll(async () => {
  await bff.close();
  rmSync(folder, { recursive: true });
});

async function get(address: string, more = ''): Promise<{ status: number; text: string }> {
  const head = `GET ${address} HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n${more}\r\n`;
  const text = await sendRaw(bff.address, head);
  return { status: Number(text.slice(9, 12)), text };
}

const NAVIGATION = 'accept: text/html\r\n';

describe('S35 the files of the page', () => {
  it.each([
    '/.env',
    '/.git/config',
    '/package.json',
    '/../package.json',
    '/assets/../../package.json',
    '/assets/..%2f..%2fpackage.json',
    '/%2e%2e/package.json',
    '/%2e%2e%2fpackage.json',
    '/..%5cpackage.json',
    '/assets/%2e%2e%2f.env',
    '//package.json',
    '///etc/passwd',
    '/assets/app.js.map',
    '/assets/.hidden/app.js',
    '/assets/link.js',
    '/assets',
    '/assets/',
    '/assets/app.js/',
    '/assets/app.js%00.html',
    '/assets%2fapp.js',
    '/ASSETS/APP.JS',
    '/assets/app.js;x',
    '/index.html',
    '/web/index.html',
    '/node_modules/hono/package.json',
    '/apps/bff/src/main.ts',
    '/constructor',
    '/__proto__',
    '/toString',
  ])('GET %s gives no file', async (address) => {
    for (const more of ['', NAVIGATION]) {
      const { status, text } = await get(address, more);
      expect(text).not.toMatch(/nobody may read|root:/);
      expect(text).not.toContain(SCRIPT);
      // A navigation to an address without a dot is the page's own affair.
      expect([404, more !== '' && !address.includes('.') ? 200 : 404]).toContain(status);
    }
  });

  it.each(['/api', '/api/', '/api/x', '/api/chats', '/api/x.html', '/api%2fx.html', '/missing.js', '/a.b/c'])(
    'a navigation to %s is no page: an error as JSON',
    async (address) => {
      const { status, text } = await get(address, NAVIGATION);
      expect(status).toBe(404);
      expect(text).toContain('"code":"not_found"');
      expect(text).not.toContain('<!doctype');
    },
  );

  it.each(['bytes=0-0', 'bytes=-1', 'bytes=0-,0-,0-,0-', `bytes=${'0-1,'.repeat(500)}5-6`, 'bytes=9-1', 'lines=1-2'])(
    'the range %s is not taken: a file is answered whole',
    async (range) => {
      const { status, text } = await get('/assets/app.js', `range: ${range}\r\n`);
      expect(status).toBe(200);
      expect(text.endsWith(SCRIPT)).toBe(true);
      expect(text).not.toMatch(/content-range|multipart/i);
    },
  );

  it('an index is for navigations, and for nothing else', async () => {
    expect((await get('/chat', NAVIGATION)).text).toContain('<title>Lineup</title>');
    expect((await get('/chat', 'accept: */*\r\n')).status).toBe(404);
    expect((await get('/chat', 'accept: application/json\r\n')).status).toBe(404);
  });
});
