import { CHAT_LIMITS } from '@lineup/shared/limits/limits.ts';
import { parseEventId } from '@lineup/shared/wire/event-id.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, TEST_KEY } from '#testing/create-test-app.ts';
import { postJson } from '#testing/post-json.ts';
import { laneEvents, readEvents } from '#testing/read-events.ts';
import { startUpstream, type TestUpstream, type UpstreamScript } from '#testing/start-upstream.ts';

const request = { model: 'm', messages: [{ role: 'user', content: '你好' }], stream: true };
const EVENT_STREAM = { 'content-type': 'text/event-stream', 'x-oneapi-request-id': 'r-1' };

let upstream: TestUpstream;
beforeAll(async () => {
  upstream = await startUpstream();
});
afterAll(() => upstream.close());

const lanesOf = (...ids: string[]) => ({ lanes: ids.map((id) => ({ id, gateway: 'default', request })) });

/** Sends one lane and gives the whole text of the answer. */
async function chat(
  script: UpstreamScript,
  options: Partial<Parameters<typeof createTestApp>[0]> = {},
): Promise<string> {
  upstream.answer(script);
  const { request: send } = createTestApp({ gateways: [{ id: 'default', baseUrl: upstream.baseUrl }], ...options });
  const response = await send('/api/chat', postJson(lanesOf('a')));
  return response.text();
}

describe('POST /api/chat', () => {
  it('answers with stream, open, the frames as they came, and end', async () => {
    const text = await chat((_request, response) => {
      response.writeHead(200, EVENT_STREAM);
      response.end(
        ': PING\n\ndata: {"choices":[{"delta":{"content":"你好"}}]}\n\nevent: error\ndata: x\n\ndata: [DONE]\n\n',
      );
    });
    const [first] = readEvents(text);
    expect(first).toMatchObject({
      lane: '-',
      seq: 0,
      name: 'stream',
      data: expect.stringMatching(/^\{"id":"[0-9a-f]{32}"\}$/),
    });
    expect(laneEvents(text, 'a')).toEqual([
      { name: 'open', data: { status: 200, contentType: 'text/event-stream', requestId: 'r-1' } },
      { name: '', data: '{"choices":[{"delta":{"content":"你好"}}]}' },
      { name: 'upstream.error', data: 'x' },
      { name: '', data: '[DONE]' },
      { name: 'end', data: { cause: 'eof', events: 3, bytes: expect.any(Number), comments: 1 } },
    ]);
  });

  it('numbers the events of each lane from 0 without a gap, with a time that never goes back', async () => {
    upstream.answer((_request, response) => {
      response.writeHead(200, EVENT_STREAM);
      response.end('data: 1\n\ndata: 2\n\n');
    });
    const { request: send } = createTestApp({ gateways: [{ id: 'default', baseUrl: upstream.baseUrl }] });
    const text = await (await send('/api/chat', postJson(lanesOf('a', 'b', '__proto__')))).text();
    for (const lane of ['a', 'b', '__proto__']) {
      const events = readEvents(text).filter((event) => event.lane === lane);
      expect(events.map(({ seq }) => seq)).toEqual([0, 1, 2, 3, 4]);
      expect(events[0]).toMatchObject({
        name: 'start',
        data: expect.stringMatching(/^\{"requestId":"[0-9a-f]{32}"\}$/),
      });
      expect(events.map(({ t }) => t)).toEqual(events.map(({ t }) => t).toSorted((a, b) => a - b));
    }
    const ids = [...text.matchAll(/^id: (.*)$/gm)].map(([, id = '']) => parseEventId(id));
    expect(ids).not.toContain(undefined);
  });

  it('sends the request as it is to the fixed path below the base URL, with our headers only', async () => {
    const before = upstream.seen.length;
    const { request: send } = createTestApp({
      gateways: [{ id: 'default', baseUrl: new URL(`${upstream.baseUrl.href}/`) }],
    });
    upstream.answer((_request, response) => response.end());
    const headers = {
      authorization: 'Bearer of-the-client',
      cookie: 'a=b',
      'x-api-key': 'k',
      'x-forwarded-host': 'evil.example',
      'x-base-url': 'https://evil.example',
      'x-request-id': 'from-the-proxy_1',
    };
    await (await send('/api/chat', postJson(lanesOf('a'), headers))).text();
    const seen = upstream.seen[before];
    expect(seen).toMatchObject({ method: 'POST', path: '/v1/chat/completions' });
    expect(JSON.parse(String(await seen?.body))).toEqual(request);
    expect(seen?.headers).toEqual({
      host: upstream.baseUrl.host,
      connection: 'keep-alive',
      authorization: `Bearer ${TEST_KEY}`,
      'content-type': 'application/json',
      'content-length': expect.any(String),
      'x-request-id': 'from-the-proxy_1',
      accept: '*/*',
      'accept-encoding': 'identity',
      'user-agent': 'lineup/0.0.0',
    });
  });

  it('lets its headers leave before the gateway answers', async () => {
    let release = (): void => undefined;
    upstream.answer((_request, response) => {
      release = () => response.end();
    });
    const { request: send } = createTestApp({ gateways: [{ id: 'default', baseUrl: upstream.baseUrl }] });
    const before = upstream.seen.length;
    const response = await send('/api/chat', postJson(lanesOf('a')));
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/event-stream',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
    });
    await upstream.arrived(before + 1);
    release();
    await response.text();
  });

  it.each([
    ['JSON for a stream request', 'application/json', '{"choices":[]}'],
    ['an error under the label of a stream', 'text/event-stream', '{"error":{"message":"没有"}}'],
    ['HTML', 'text/html', '<!doctype html>'],
    ['text that begins like a field', 'text/plain', 'database is down'],
    ['nothing', 'text/event-stream', ''],
  ])('gives %s as body', async (_name, contentType, body) => {
    const text = await chat((_request, response) => {
      response.writeHead(503, { 'content-type': contentType });
      response.end(body);
    });
    expect(laneEvents(text, 'a')).toEqual([
      { name: 'open', data: { status: 503, contentType, requestId: null } },
      { name: 'body', data: { text: body, truncated: false } },
      { name: 'end', data: { cause: 'eof', events: 0, bytes: Buffer.byteLength(body), comments: 0 } },
    ]);
  });

  it('knows an event stream by its bytes, whatever its label, also one byte at a time', async () => {
    const text = await chat((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/octet-stream' });
      const bytes = Buffer.from('\uFEFF\r\ndata: 你🎈\r\n\r\n: c\r\n\r\ndata: [DONE]\r\n\r\n');
      const sendNext = (at: number): void => {
        if (at === bytes.length) return void response.end();
        response.write(bytes.subarray(at, at + 1), () => setImmediate(sendNext, at + 1));
      };
      sendNext(0);
    });
    expect(laneEvents(text, 'a').slice(1)).toEqual([
      { name: '', data: '你🎈' },
      { name: '', data: '[DONE]' },
      { name: 'end', data: { cause: 'eof', events: 2, bytes: expect.any(Number), comments: 1 } },
    ]);
  });

  it('passes bare JSON that follows comments unchanged inside its event', async () => {
    const text = await chat((_request, response) => {
      response.writeHead(200, EVENT_STREAM);
      response.end(': PING\n\n: PING\n\n{"error":{"message":"no channel"}}');
    });
    const [, , bare] = readEvents(text).filter((event) => event.lane === 'a');
    expect(bare?.lines).toEqual(['{"error":{"message":"no channel"}}']);
  });

  it('does not follow a redirect', async () => {
    const before = upstream.seen.length;
    const text = await chat((_request, response) => {
      response.writeHead(307, { location: `${upstream.baseUrl.href}/elsewhere`, 'set-cookie': 'a=b' });
      response.end();
    });
    expect(laneEvents(text, 'a')[0]).toEqual({
      name: 'open',
      data: { status: 307, contentType: null, requestId: null },
    });
    expect(upstream.seen.slice(before).map(({ path }) => path)).toEqual(['/v1/chat/completions']);
    expect(text).not.toContain('elsewhere');
  });

  it('masks the key in frames, bodies and heads, however it is written', async () => {
    const forms = [
      TEST_KEY,
      JSON.stringify(TEST_KEY),
      encodeURIComponent(TEST_KEY),
      Buffer.from(`Bearer ${TEST_KEY}`).toString('base64'),
    ];
    const frames = await chat((_request, response) => {
      response.writeHead(200, { 'content-type': `text/event-stream; k=${TEST_KEY}`, 'x-request-id': TEST_KEY });
      response.write('data: split sk-canary/7f');
      setImmediate(() => response.end(`3a+Q"x\n\n${forms.map((form) => `data: ${form}\n\n`).join('')}${TEST_KEY}\n\n`));
    });
    const body = await chat((_request, response) => response.writeHead(401).end(JSON.stringify({ error: forms })));
    const parts = [
      TEST_KEY,
      JSON.stringify(TEST_KEY).slice(1, -1),
      encodeURIComponent(TEST_KEY),
      Buffer.from(TEST_KEY).toString('base64').slice(4, 16),
    ];
    for (const part of parts) expect(frames + body).not.toContain(part);
    expect(frames).toContain('data: split sk-…\n\n');
    expect(laneEvents(frames, 'a')[0]?.data).toMatchObject({
      contentType: 'text/event-stream; k=sk-…',
      requestId: 'sk-…',
    });
  });

  it.each([
    ['no JSON', '{', 'not valid JSON'],
    ['no lanes', { lanes: [] }, 'lanes: '],
    ['a bad lane id', { lanes: [{ id: 'a b', gateway: 'default', request }] }, 'lanes.0.id: '],
    ['the same lane twice', lanesOf('a', 'a'), 'lanes: lane ids must be distinct'],
    [
      'no model',
      { lanes: [{ id: 'a', gateway: 'default', request: { messages: request.messages } }] },
      'lanes.0.request.model: ',
    ],
    ['an unknown field', { ...lanesOf('a'), url: 'https://evil.example' }, 'url: '],
    ['nine lanes', lanesOf(...'abcdefghi'.split('')), 'lanes: '],
  ])('refuses %s with 400 and names the field', async (_name, body, words) => {
    const before = upstream.seen.length;
    const { request: send } = createTestApp({ gateways: [{ id: 'default', baseUrl: upstream.baseUrl }] });
    const response = await send('/api/chat', postJson(body));
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      error: {
        code: 'invalid_request',
        message: expect.stringContaining(words),
        requestId: expect.any(String),
        retryable: false,
      },
    });
    expect(upstream.seen.length).toBe(before);
  });

  it('refuses a request that is nested too deeply to be written, and sends nothing', async () => {
    const { request: send } = createTestApp({ gateways: [{ id: 'default', baseUrl: upstream.baseUrl }] });
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const body = `{"lanes":[{"id":"a","gateway":"default","request":{"model":"m","messages":[{"role":"user"}],"x":${deep}}}]}`;
    const response = await send('/api/chat', postJson(body));
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('lanes.0.request: nested too deeply');
  });

  it('refuses an unknown gateway before any lane is sent', async () => {
    const before = upstream.seen.length;
    const { request: send } = createTestApp({ gateways: [{ id: 'default', baseUrl: upstream.baseUrl }] });
    const lanes = [...lanesOf('a').lanes, { id: 'b', gateway: 'https://evil.example', request }];
    const response = await send('/api/chat', postJson({ lanes }));
    expect(await response.json()).toMatchObject({
      error: { code: 'unknown_gateway', message: 'lanes.1.gateway: no gateway with this id is configured' },
    });
    expect(upstream.seen.length).toBe(before);
  });

  it('refuses a body over the limit with 413', async () => {
    const { request: send } = createTestApp({ gateways: [{ id: 'default', baseUrl: upstream.baseUrl }] });
    const response = await send('/api/chat', postJson('x'.repeat(CHAT_LIMITS.bodyBytes + 1)));
    expect(response.status).toBe(413);
  });

  it('refuses another content type with 415', async () => {
    const { request: send } = createTestApp({ gateways: [{ id: 'default', baseUrl: upstream.baseUrl }] });
    const response = await send('/api/chat', postJson(lanesOf('a'), { 'content-type': 'text/plain' }));
    expect(response.status).toBe(415);
  });

  it('writes one log line per request, without prompts and keys', async () => {
    upstream.answer((_request, response) => response.end('{}'));
    const { request: send, lines } = createTestApp({ gateways: [{ id: 'default', baseUrl: upstream.baseUrl }] });
    await (await send('/api/chat?secret=1', postJson(lanesOf('a', 'b')))).text();
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({
        method: 'POST',
        route: '/api/chat',
        status: 200,
        lanes: 2,
        ends: ['eof', 'eof'],
        ms: expect.any(Number),
      }),
    ]);
    expect(lines.join('')).not.toMatch(/secret|你好|canary/);
  });
});
