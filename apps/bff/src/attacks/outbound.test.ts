import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SPEECH_ANSWER_HEADER } from '@lineup/shared/speech/speech-answer.ts';
import { createTestApp, TEST_KEY } from '#testing/create-test-app.ts';
import { openRequest } from '#testing/open-request.ts';
import { postJson } from '#testing/post-json.ts';
import { laneEvents } from '#testing/read-events.ts';
import { recordOutbound, type OutboundRecorder } from '#testing/record-outbound.ts';
import { sendRaw } from '#testing/send-raw.ts';
import { serveTestApp } from '#testing/serve-test-app.ts';
import { startUpstream, type TestUpstream, type UpstreamScript } from '#testing/start-upstream.ts';
import { uploadForm } from '#testing/upload-form.ts';

const chat = { model: 'm', messages: [{ role: 'user', content: 'hi' }] };
const laneOf = (request: object, gateway = 'default') => ({ id: 'a', gateway, request });
const chatBody = JSON.stringify({ lanes: [laneOf(chat)] });

let upstream: TestUpstream;
let outbound: OutboundRecorder;
let closings: (() => Promise<void>)[];
beforeEach(async () => {
  upstream = await startUpstream();
  closings = [upstream.close];
  outbound = recordOutbound();
});
afterEach(async () => {
  outbound.stop();
  for (const close of closings.toReversed()) await close();
});

const gateways = () => [{ id: 'default', baseUrl: upstream.baseUrl }];

async function serve() {
  const bff = await serveTestApp({ gateways: gateways() });
  closings.push(bff.close);
  return bff.address;
}

/** The three routes that send something on, each with a good body. */
function postings(): [path: string, init: RequestInit][] {
  const { type, body } = uploadForm({ lanes: [laneOf({ model: 'm' })], bytes: Buffer.from('RIFF') });
  const upload = { method: 'POST', headers: { host: '127.0.0.1', 'content-type': type }, body: Uint8Array.from(body) };
  return [
    ['/api/chat', postJson(chatBody)],
    ['/api/speech', postJson({ gateway: 'default', request: { model: 'm', input: 'hi', voice: 'v' } })],
    ['/api/transcriptions', upload],
  ];
}

const addressOf = (path: string) => upstream.baseUrl.href + path;

const SENT_ON = new Map([
  ['/api/chat', '/chat/completions'],
  ['/api/speech', '/audio/speech'],
  ['/api/transcriptions', '/audio/transcriptions'],
]);

describe('S3 what a client says of hosts and addresses', () => {
  const EVIL = 'http://169.254.169.254';
  const HEADERS: Record<string, string> = {
    'x-base-url': EVIL,
    'x-forwarded-host': '169.254.169.254',
    'x-forwarded-proto': 'https',
    'x-forwarded-prefix': '/latest',
    'x-original-url': '/latest/meta-data',
    'x-rewrite-url': '/latest/meta-data',
    forwarded: 'host=169.254.169.254;proto=http',
    'x-openai-base-url': EVIL,
    'openai-organization': 'theirs',
    referer: EVIL,
    via: '1.1 evil',
  };

  it.each(Object.entries(HEADERS))('the header %s changes no address', async (name, value) => {
    for (const [path, init] of postings()) {
      const { request } = createTestApp({ gateways: gateways() });
      await (await request(path, { ...init, headers: [...new Headers(init.headers), [name, value]] })).text();
      expect(outbound.seen.at(-1)?.address).toBe(addressOf(SENT_ON.get(path) ?? ''));
    }
    expect(outbound.seen).toHaveLength(3);
  });

  it.each([
    ['a gateway that is an address', { lanes: [laneOf(chat, EVIL)] }],
    ['a gateway that is a path', { lanes: [laneOf(chat, '../default')] }],
    ['a gateway by an inherited name', { lanes: [laneOf(chat, 'constructor')] }],
    ['a gateway in a list', { lanes: [{ ...laneOf(chat), gateway: ['default'] }] }],
    ['an address beside the lanes', { lanes: [laneOf(chat)], url: EVIL }],
    ['an address in a lane', { lanes: [{ ...laneOf(chat), baseUrl: EVIL }] }],
    ['headers in a lane', { lanes: [{ ...laneOf(chat), headers: { host: EVIL } }] }],
    ['a path in a lane', { lanes: [{ ...laneOf(chat), path: '/models' }] }],
  ])('%s is refused, and nothing is sent', async (_name, body) => {
    const { request } = createTestApp({ gateways: gateways() });
    expect((await request('/api/chat', postJson(body))).status).toBe(400);
    expect(outbound.seen).toEqual([]);
  });

  it('what names an address within a request is a parameter like any other', async () => {
    const { request } = createTestApp({ gateways: gateways() });
    const given = { ...chat, base_url: EVIL, api_base: EVIL, url: EVIL, headers: { host: EVIL } };
    await (await request('/api/chat', postJson({ lanes: [laneOf(given)] }))).text();
    expect(outbound.seen.map(({ address }) => address)).toEqual([addressOf('/chat/completions')]);
    expect(JSON.parse(String(await upstream.seen[0]?.body))).toEqual(given);
  });

  it.each([
    ['an absolute address', `POST ${EVIL}/api/chat HTTP/1.1\r\nhost: 127.0.0.1\r\n`, '200'],
    ['an absolute address with a path of its own', `POST ${EVIL}/v1/models HTTP/1.1\r\nhost: 127.0.0.1\r\n`, '405'],
    ['a second Host', `POST /api/chat HTTP/1.1\r\nhost: 127.0.0.1\r\nhost: 169.254.169.254\r\n`, '403'],
    ['a foreign Host', 'POST /api/chat HTTP/1.1\r\nhost: 169.254.169.254\r\n', '403'],
    ['a query with an address', `POST /api/chat?url=${EVIL}&gateway=x HTTP/1.1\r\nhost: 127.0.0.1\r\n`, '200'],
  ])('%s reaches nobody else', async (_name, head, status) => {
    const more = `content-type: application/json\r\ncontent-length: ${chatBody.length}\r\nconnection: close\r\n\r\n`;
    const answer = await sendRaw(await serve(), head + more + chatBody);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(outbound.seen.map(({ address }) => address)).toEqual(
      status === '200' ? [addressOf('/chat/completions')] : [],
    );
  });
});

it.each([
  ['//api/chat', 405],
  ['/api//chat', 404],
  ['/api/chat/', 404],
  ['/api/chat%2f', 404],
  ['/api%2fchat', 405],
  ['/API/chat', 405],
  ['/api/CHAT', 404],
  ['/api/chat.', 404],
  ['/api/chat;x=1', 404],
  ['/api/chat%00', 404],
  ['/api/chat/completions', 404],
  ['/api/v1/../../v1/chat/completions', 405],
  ['/api/%2e%2e/v1/chat/completions', 405],
  ['/api/..%2fv1/chat/completions', 404],
  ['/api/chat\\..\\models', 400],
  ['/v1/chat/completions', 405],
  ['/v1/models', 405],
  ['/chat/completions', 405],
  ['/api/chat/../chat', 200],
  ['/api/%63hat', 200],
])('S4 POST %s answers %i, and leads to no other path of the gateway', async (path, status) => {
  const head = `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\nconnection: close\r\n`;
  const answer = await sendRaw(await serve(), `${head}content-length: ${chatBody.length}\r\n\r\n${chatBody}`);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(outbound.seen.map(({ address }) => address)).toEqual(status === 200 ? [addressOf('/chat/completions')] : []);
});

it.each([301, 302, 303, 307, 308])(
  'S5 a redirect with %i is followed nowhere, and its target told to nobody',
  async (status) => {
    const trap = await startUpstream();
    closings.push(trap.close);
    upstream.answer((_request, response) =>
      response.writeHead(status, { location: `${trap.baseUrl.href}/latest` }).end(),
    );
    const { request } = createTestApp({ gateways: gateways() });
    let answers = await (await request('/api/models', { headers: { host: '127.0.0.1' } })).text();
    for (const [path, init] of postings()) answers += await (await request(path, init)).text();
    expect(outbound.seen).toHaveLength(4);
    expect(trap.seen).toEqual([]);
    expect(answers).toContain('gateway_redirected');
    expect(answers).not.toContain(trap.baseUrl.host);
  },
);

describe('S7 the headers of a client', () => {
  const OURS = {
    authorization: `Bearer ${TEST_KEY}`,
    accept: '*/*',
    'accept-encoding': 'identity',
    'user-agent': 'lineup/0.0.0',
  };
  /** The id of the request, which the BFF makes. */
  const OUR_ID = { 'x-request-id': expect.stringMatching(/^[0-9a-f]{32}$/) };
  const MANY = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`x-client-${index}`, String(index)]));

  it.each<[string, Record<string, string>]>([
    ['a key of its own', { authorization: 'Bearer theirs', 'x-api-key': 'theirs', 'api-key': 'theirs' }],
    ['cookies', { cookie: 'session=1; lineup_caller=1' }],
    ['versions of other APIs', { 'anthropic-version': '2023-06-01', 'openai-beta': 'assistants=v2' }],
    ['what it takes', { accept: 'text/html', 'accept-encoding': 'gzip, br', 'accept-language': 'zh', te: 'trailers' }],
    ['what belongs to a connection', { connection: 'close, x-private', 'x-private': '1', 'keep-alive': 'timeout=1' }],
    ['a name of its own', { 'user-agent': 'evil\u00e9', from: 'a@evil.example' }],
    ['two hundred', MANY],
  ])('none of them goes on: %s', async (_name, headers) => {
    const address = await serve();
    for (const [path, init] of postings()) {
      const own = Object.fromEntries(new Headers(init.headers));
      const body = Buffer.from(await new Response(init.body).arrayBuffer());
      const { response } = openRequest(address + path, {
        method: 'POST',
        headers: { ...own, ...headers, host: '127.0.0.1' },
        body,
      });
      await (await response).whole();
      expect(outbound.seen.at(-1)).toEqual({
        method: 'POST',
        address: addressOf(SENT_ON.get(path) ?? ''),
        headers: {
          ...OURS,
          ...OUR_ID,
          'content-type': expect.stringMatching(/^(?:application\/json$|multipart\/form-data; boundary=lineup-)/),
        },
      });
    }
    const { response } = openRequest(`${address}/api/models`, { headers: { ...headers, host: '127.0.0.1' } });
    await (await response).whole();
    expect(outbound.seen.at(-1)).toEqual({ method: 'GET', address: addressOf('/models'), headers: OURS });
  });
});

describe('S8 the headers of a gateway', () => {
  const THEIRS = {
    'set-cookie': ['lineup_caller=theirs', 'session=theirs'],
    location: 'https://evil.example',
    'access-control-allow-origin': '*',
    'access-control-allow-credentials': 'true',
    'content-security-policy': 'default-src *',
    server: 'evil-server',
    'x-powered-by': 'evil-power',
    refresh: '0; url=https://evil.example',
    'clear-site-data': '"*"',
    link: '<https://evil.example/a.css>; rel=preload; as=style',
    'content-disposition': 'attachment; filename=evil.exe',
    'strict-transport-security': 'max-age=0',
    'service-worker-allowed': '/',
    sourcemap: 'https://evil.example/a.map',
    'alt-svc': 'h2="evil.example:443"',
    'x-theirs': 'evil',
  };
  /** All that any answer of the API may have, with or without a gateway behind it. */
  const KNOWN = [
    'cache-control',
    'connection',
    'content-length',
    'content-security-policy',
    'content-type',
    'cross-origin-opener-policy',
    'cross-origin-resource-policy',
    'date',
    'keep-alive',
    'permissions-policy',
    'referrer-policy',
    'set-cookie',
    'transfer-encoding',
    'x-accel-buffering',
    'x-content-type-options',
    'x-frame-options',
    'x-request-id',
    SPEECH_ANSWER_HEADER,
  ];

  it.each<[string, UpstreamScript]>([
    [
      'an answer',
      (_request, response) => response.writeHead(200, { ...THEIRS, 'content-type': 'audio/mpeg' }).end('ID3 sound'),
    ],
    ['an error', (_request, response) => response.writeHead(403, THEIRS).end('{"error":{"message":"no"}}')],
    [
      'an answer under a type that would run here',
      (_request, response) =>
        response.writeHead(200, { ...THEIRS, 'content-type': 'text/html' }).end('<script>1</script>'),
    ],
  ])('go nowhere: %s', async (_name, script) => {
    upstream.answer(script);
    const address = await serve();
    const calls = postings().concat([['/api/models', { method: 'GET', headers: { host: '127.0.0.1' } }]]);
    for (const [path, init] of calls) {
      const headers = Object.fromEntries(new Headers(init.headers));
      const body = Buffer.from(await new Response(init.body).arrayBuffer());
      const response = await openRequest(address + path, { method: init.method ?? 'GET', headers, body }).response;
      await response.whole();
      expect(Object.keys(response.headers).filter((name) => !KNOWN.includes(name))).toEqual([]);
      expect(JSON.stringify(response.headers)).not.toMatch(/evil|theirs|default-src \*/);
      expect(response.headers['content-type']).not.toMatch(/html/);
      expect(response.headers['set-cookie']?.join()).toMatch(
        /^lineup_caller=[0-9a-f]{32}; Path=\/; HttpOnly; SameSite=Lax$/,
      );
    }
  });
});

describe('S9 what a client may ask for', () => {
  const refused = async (body: unknown): Promise<string> => {
    const { request } = createTestApp({ gateways: gateways() });
    const response = await request('/api/chat', postJson(body));
    return `${response.status} ${await response.text()}`;
  };

  it.each<[string, unknown, string]>([
    [
      'two thousand and one messages',
      { lanes: [laneOf({ ...chat, messages: Array(2_001).fill(chat.messages[0]) })] },
      'messages',
    ],
    [
      'a million messages',
      { lanes: [laneOf({ ...chat, messages: Array(1_000_000).fill(chat.messages[0]) })] },
      'messages',
    ],
    [
      'a role that there is not',
      { lanes: [laneOf({ ...chat, messages: [{ role: '__proto__' }] })] },
      'messages.0.role',
    ],
    ['a model that is no text', { lanes: [laneOf({ ...chat, model: { $ne: '' } })] }, 'model'],
    ['a model without end', { lanes: [laneOf({ ...chat, model: 'm'.repeat(257) })] }, 'model'],
    ['nine lanes', { lanes: Array(9).fill(laneOf(chat)) }, 'lanes'],
    ['a field that there is not', { lanes: [laneOf(chat)], admin: true }, 'admin'],
    ['lanes that are none', { lanes: { length: 1, 0: laneOf(chat) } }, 'lanes'],
  ])('not %s', async (_name, body, field) => {
    expect(await refused(body)).toMatch(new RegExp(`^400 .*"invalid_request".*${field}`));
    expect(outbound.seen).toEqual([]);
  });

  it('a field that comes twice is what JSON says it is, the last, here and at the gateway', async () => {
    const twice = chatBody.replace('"model":"m"', '"model":"first","model":"m"');
    const { request } = createTestApp({ gateways: gateways() });
    await (await request('/api/chat', postJson(twice))).text();
    expect(String(await upstream.seen[0]?.body)).toBe(JSON.stringify(chat));
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString'])('a key %s changes nothing here', async (key) => {
    const body = chatBody.replace('"model":"m"', `"model":"m","${key}":{"stream":true,"polluted":"yes"}`);
    const { request } = createTestApp({ gateways: gateways() });
    const text = await (await request('/api/chat', postJson(body))).text();
    expect(laneEvents(text, 'a').at(-1)).toMatchObject({ name: 'end', data: { cause: 'eof' } });
    expect('polluted' in {}).toBe(false);
    expect(outbound.seen).toHaveLength(1);
  });

  it.each([{ n: 1_000 }, { max_tokens: 1e12 }, { temperature: -5 }])(
    '%o is the gateway’s to judge, and goes to it as it is',
    async (more) => {
      const { request } = createTestApp({ gateways: gateways() });
      await (await request('/api/chat', postJson({ lanes: [laneOf({ ...chat, ...more })] }))).text();
      expect(JSON.parse(String(await upstream.seen[0]?.body))).toEqual({ ...chat, ...more });
    },
  );
});
