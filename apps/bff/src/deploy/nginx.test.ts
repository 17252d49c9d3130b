import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { PassThrough, type Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type H2, openH2 } from '#testing/open-h2.ts';
import { openRequest } from '#testing/open-request.ts';
import { laneEvents } from '#testing/read-events.ts';
import { serveTestApp } from '#testing/serve-test-app.ts';
import { SAMPLE_HOST, startNginx, type TestNginx } from '#testing/start-nginx.ts';
import { startUpstream, type TestUpstream } from '#testing/start-upstream.ts';
import { uploadForm } from '#testing/upload-form.ts';

const request = { model: 'm', messages: [{ role: 'user', content: 'hi' }], stream: true };
const lanes = (...ids: readonly string[]) =>
  JSON.stringify({ lanes: ids.map((id) => ({ id, gateway: 'default', request })) });

let upstream: TestUpstream;
let bff: Awaited<ReturnType<typeof serveTestApp>>;
let nginx: TestNginx;
let h2: H2;
beforeEach(async () => {
  upstream = await startUpstream();
  bff = await serveTestApp({
    gateways: [{ id: 'default', baseUrl: upstream.baseUrl }],
    allowedHosts: [SAMPLE_HOST],
    numbers: { pingMs: 50 },
  });
  nginx = await startNginx(bff.address);
  h2 = await openH2(nginx);
});
afterEach(async () => {
  await h2.close();
  await nginx.close();
  await bff.close();
  await upstream.close();
});
const POST = { ':method': 'POST', 'content-type': 'application/json' };

const post = (path: string, body: string | Buffer | Readable, type = 'application/json') =>
  h2.send({ ...POST, ':path': path, 'content-type': type, origin: `https://${SAMPLE_HOST}:${nginx.port}` }, body);

/** Answers the first event at once; the second when it is told to. */
function answerInTwo(): () => void {
  const held: ServerResponse[] = [];
  upstream.answer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('data: 1\n\n');
    held.push(response);
  });
  return () => held.forEach((response) => response.end('data: 2\n\n'));
}

describe('behind nginx as deploy/nginx.conf sets it up', () => {
  it('the page is served over HTTP/2, and browsers are told to keep to https', async () => {
    const response = h2.send({ ':path': '/healthz' });
    expect(h2.protocol).toBe('h2');
    expect(await response.head).toMatchObject({
      ':status': 200,
      'strict-transport-security': 'max-age=31536000',
      'x-content-type-options': 'nosniff',
      server: 'nginx',
    });
  });

  it('plain http leads to https', async () => {
    const headers = { host: SAMPLE_HOST };
    const { response } = openRequest(`http://127.0.0.1:${nginx.plainPort}/chat?x=1`, { headers });
    expect(await response).toMatchObject({ status: 308, headers: { location: `https://${SAMPLE_HOST}/chat?x=1` } });
  });

  it('the first event arrives before the gateway has sent the last', async () => {
    const finish = answerInTwo();
    const response = post('/api/chat', lanes('a'));
    await response.until(/data: 1/);
    finish();
    expect(laneEvents(await response.whole(), 'a').at(-1)?.data).toMatchObject({ cause: 'eof', events: 2 });
  });

  it('pings pass while the gateway is silent', async () => {
    const finish = answerInTwo();
    const response = post('/api/chat', lanes('a'));
    expect(await response.until(/(?:: ping\n\n){3}/)).not.toContain('data: 2');
    finish();
    await response.whole();
  });

  it('eight lanes of one send, and eight streams of one connection, all run at the same time', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const finish = answerInTwo();
    const responses = [post('/api/chat', lanes(...ids)), ...ids.slice(1).map((id) => post('/api/chat', lanes(id)))];
    await Promise.all(
      responses.map((response, index) => response.until(index === 0 ? /(?:data: 1[^]*){8}/ : /data: 1/)),
    );
    expect(upstream.seen.length).toBe(15);
    finish();
    const texts = await Promise.all(responses.map((response) => response.whole()));
    expect(ids.map((id) => laneEvents(texts[0] ?? '', id).at(-1)?.data)).toEqual(
      ids.map(() => expect.objectContaining({ cause: 'eof', events: 2 })),
    );
    expect(texts.slice(1).every((text) => text.includes('"cause":"eof"'))).toBe(true);
  });

  it('an upload of 25 MB arrives whole', async () => {
    upstream.answer((incoming, response) => {
      incoming.once('end', () => response.end('{"text":"heard"}'));
    });
    const lane = { id: 'a', gateway: 'default', request: { model: 'm' } };
    const bytes = Buffer.alloc(26_000_000, 'fLaC');
    const upload = uploadForm({ lanes: [lane], bytes });
    const text = await post('/api/transcriptions', upload.body, upload.type).whole();
    expect(laneEvents(text, 'a').at(-1)?.data).toMatchObject({ cause: 'eof' });
    expect((await upstream.seen[0]?.body)?.includes(bytes)).toBe(true);
  });

  it('an upload reaches the gateway before its last byte is sent', async () => {
    upstream.answer((incoming, response) => {
      incoming.once('end', () => response.end('{"text":"heard"}'));
    });
    const lane = { id: 'a', gateway: 'default', request: { model: 'm' } };
    const { body, type } = uploadForm({ lanes: [lane], bytes: Buffer.alloc(200_000, 'fLaC') });
    const upload = new PassThrough();
    upload.write(body.subarray(0, 100_000));
    const response = post('/api/transcriptions', upload, type);
    await upstream.arrived(1);
    upload.end(body.subarray(100_000));
    expect(laneEvents(await response.whole(), 'a').at(-1)?.data).toMatchObject({ cause: 'eof' });
  });

  it('an upload of more than 30 MB is refused by its length', async () => {
    const own = await openH2(nginx);
    const response = own.send({ ...POST, ':path': '/api/transcriptions', 'content-length': 31 * 1024 * 1024 }, 'x');
    expect((await response.head)[':status']).toBe(413);
    own.leave();
  });

  it('what a client says of its address, its name, its user or its id counts for nothing', async () => {
    const arrived = once(bff.server, 'request');
    const response = h2.send({
      ':path': '/healthz',
      'x-forwarded-for': '203.0.113.7',
      'x-forwarded-proto': 'gopher',
      'x-forwarded-host': 'evil.example',
      forwarded: 'for=203.0.113.7',
      'x-forwarded-user': 'root',
      'x-request-id': 'chosen-by-the-client',
    });
    const [{ headers }] = await arrived;
    expect(headers).toMatchObject({
      host: `${SAMPLE_HOST}:${nginx.port}`,
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-proto': 'https',
      'x-forwarded-host': `${SAMPLE_HOST}:${nginx.port}`,
      'x-request-id': expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    expect(headers).not.toHaveProperty('forwarded');
    expect(headers).not.toHaveProperty('x-forwarded-user');
    expect((await response.head)['x-request-id']).toBe(headers['x-request-id']);
  });

  it('a client that leaves ends the request to the gateway', async () => {
    answerInTwo();
    const own = await openH2(nginx);
    const response = own.send({ ...POST, ':path': '/api/chat' }, lanes('a'));
    await response.until(/data: 1/);
    own.leave();
    await expect(upstream.closed(0)).resolves.toBeUndefined();
  });
});
