import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTestApp, TEST_KEY } from '#testing/create-test-app.ts';
import { multipart, readMultipart } from '#testing/multipart.ts';
import { openRequest } from '#testing/open-request.ts';
import { laneEvents } from '#testing/read-events.ts';
import { serveTestApp } from '#testing/serve-test-app.ts';
import { type SeenRequest, startUpstream, type TestUpstream } from '#testing/start-upstream.ts';
import { uploadForm } from '#testing/upload-form.ts';

// Real sockets on a busy machine; nothing here measures time.
vi.setConfig({ testTimeout: 60_000 });

const FLAC = Buffer.concat([Buffer.from('fLaC'), randomBytes(300_000)]);
const FILE = { name: 'Speech.FLAC', type: 'audio/flac' };

let upstream: TestUpstream;
let other: TestUpstream;
let closings: (() => Promise<void>)[];
beforeEach(async () => {
  [upstream, other] = await Promise.all([startUpstream(), startUpstream()]);
  closings = [upstream.close, other.close];
});
afterEach(async () => {
  for (const close of closings.toReversed()) await close();
});

const gateways = () => [
  { id: 'default', baseUrl: upstream.baseUrl },
  { id: 'other', baseUrl: other.baseUrl },
];
const lane = (id: string, gateway = 'default', request: object = {}) => ({
  id,
  gateway,
  request: { model: 'whisper-1', ...request },
});

const upload = (lanes: unknown, bytes: Buffer = FLAC, file = FILE) => uploadForm({ lanes, bytes, file });

/** The form that a gateway has received. */
async function formOf(seen: SeenRequest | undefined) {
  return readMultipart(seen?.headers['content-type'] ?? '', (await seen?.body) ?? Buffer.alloc(0));
}

/** Sends a body without a socket. */
async function send({ type, body }: { type: string; body: Buffer }): Promise<Response> {
  const { request } = createTestApp({ gateways: gateways() });
  const headers = { host: 'localhost', 'content-type': type };
  return request('/api/transcriptions', { method: 'POST', headers, body: Uint8Array.from(body) });
}

async function serve(options: Partial<Parameters<typeof serveTestApp>[0]> = {}) {
  const bff = await serveTestApp({ gateways: gateways(), ...options });
  closings.push(bff.close);
  return `${bff.address}/api/transcriptions`;
}

async function post(url: string, { type, body }: { type: string; body: Buffer }): Promise<string> {
  const response = await openRequest(url, { method: 'POST', headers: { 'content-type': type }, body }).response;
  return (await response.whole()).bytes.toString();
}

describe('POST /api/transcriptions', () => {
  it('sends one upload to every lane, byte for byte, each with its own fields and key', async () => {
    for (const one of [upstream, other])
      one.answer((request, out) => void request.on('end', () => out.end('{"text":"hi"}')));
    const lanes = [
      lane('a', 'default', { language: 'en', temperature: 0, 'timestamp_granularities[]': ['word', 'segment'] }),
      lane('b', 'other', { prompt: '“你好”\r\n--x', response_format: 'text' }),
    ];
    const text = await post(await serve(), upload(lanes));
    for (const id of ['a', 'b']) {
      expect(laneEvents(text, id)).toEqual([
        { name: 'open', data: { status: 200, contentType: null, requestId: null } },
        { name: 'body', data: { text: '{"text":"hi"}', truncated: false } },
        { name: 'end', data: { cause: 'eof', events: 0, bytes: 13, comments: 0 } },
      ]);
    }
    const [[a], [b]] = [upstream.seen, other.seen];
    expect(a).toMatchObject({
      method: 'POST',
      path: '/v1/audio/transcriptions',
      headers: { authorization: `Bearer ${TEST_KEY}` },
    });
    const forms = await Promise.all([a, b].map(formOf));
    expect(forms.map(({ fields }) => fields)).toEqual([
      [
        ['model', 'whisper-1'],
        ['language', 'en'],
        ['temperature', '0'],
        ['timestamp_granularities[]', 'word'],
        ['timestamp_granularities[]', 'segment'],
      ],
      [
        ['model', 'whisper-1'],
        ['prompt', '“你好”\r\n--x'],
        ['response_format', 'text'],
      ],
    ]);
    for (const { files } of forms)
      expect(files).toEqual([{ field: 'file', name: 'Speech.flac', type: 'audio/flac', bytes: FLAC }]);
  });

  it('passes every parameter on as form fields, also those that nobody here knows', async () => {
    upstream.answer((request, out) => void request.on('end', () => out.end('ok')));
    const request = {
      stream: true,
      'include[]': ['logprobs'],
      'timestamp_granularities[]': ['word', 'segment'],
      chunking_strategy: '{"type":"server_vad","threshold":0.5}',
      'keywords[]': ['Whittemore', '惠特莫尔'],
      'known_speaker_names[]': [],
      temperature: 0.2,
      x_unknown: '',
    };
    await post(await serve(), upload([lane('a', 'default', request)]));
    expect((await formOf(upstream.seen[0])).fields).toEqual([
      ['model', 'whisper-1'],
      ['stream', 'true'],
      ['include[]', 'logprobs'],
      ['timestamp_granularities[]', 'word'],
      ['timestamp_granularities[]', 'segment'],
      ['chunking_strategy', '{"type":"server_vad","threshold":0.5}'],
      ['keywords[]', 'Whittemore'],
      ['keywords[]', '惠特莫尔'],
      ['temperature', '0.2'],
      ['x_unknown', ''],
    ]);
  });

  it.each([
    ['ends its line', 'a\r\ncontent-type: text/html\r\n\r\n<b>'],
    ['ends its quotes', 'a"; filename="evil.html'],
    ['ends its part', 'a\r\n--test-boundary\r\n'],
    ['is a file', 'file"; filename="x.wav'],
  ])('keeps a field to itself whose name %s', async (_name, name) => {
    upstream.answer((request, out) => void request.on('end', () => out.end('ok')));
    await post(await serve(), upload([lane('a', 'default', { [name]: 'x\r\n--test-boundary--\r\n' })]));
    const { fields, files } = await formOf(upstream.seen[0]);
    const written = name.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22');
    expect(fields).toEqual([
      ['model', 'whisper-1'],
      [written, 'x\r\n--test-boundary--\r\n'],
    ]);
    expect(files).toEqual([expect.objectContaining({ field: 'file', name: 'Speech.flac', bytes: FLAC })]);
  });

  it.each([
    ['talk.mp3', 'audio/mpeg', '\u001a\u0045\u00df\u00a3', 'talk.webm', 'audio/webm'],
    ['Talk.MPGA', 'audio/mpeg', '\u00ff\u00fb\u0090\u0064', 'Talk.mpga', 'audio/mpeg'],
  ])('labels %s by its bytes', async (name, type, start, sentName, sentType) => {
    const bytes = Buffer.concat([Buffer.from(start, 'latin1'), randomBytes(100)]);
    await post(await serve(), upload([lane('a')], bytes, { name, type }));
    const { files } = await formOf(upstream.seen[0]);
    expect(files).toEqual([{ field: 'file', name: sentName, type: sentType, bytes }]);
  });

  it('passes an answer that is an event stream as frames', async () => {
    upstream.answer((_request, out) => out.end('data: {"type":"transcript.text.delta"}\n\n'));
    const text = await post(await serve(), upload([lane('a')]));
    expect(laneEvents(text, 'a').map(({ name }) => name)).toEqual(['open', '', 'end']);
  });

  it('passes an empty file and an empty answer', async () => {
    const text = await (await send(upload([lane('a')], Buffer.alloc(0)))).text();
    expect(laneEvents(text, 'a').at(1)).toEqual({ name: 'body', data: { text: '', truncated: false } });
    const { files } = await formOf(upstream.seen[0]);
    expect(files).toEqual([expect.objectContaining({ name: 'Speech.flac', bytes: Buffer.alloc(0) })]);
  });

  it.each([
    ['every lane has ended', [lane('a', 'gone')], /event: end/],
    ['the lanes are refused', [], /invalid_request/],
  ])('reads the upload to its end before the answer ends when %s', async (_name, lanes, words) => {
    const gone = await startUpstream();
    await gone.close();
    const bff = await serveTestApp({ gateways: [{ id: 'gone', baseUrl: gone.baseUrl }] });
    closings.push(bff.close);
    const steps: string[] = [];
    bff.server.on('request', (incoming: IncomingMessage, outgoing: ServerResponse) => {
      incoming.once('end', () => steps.push('read'));
      outgoing.once('finish', () => steps.push('answered'));
    });
    const text = await post(`${bff.address}/api/transcriptions`, upload(lanes, randomBytes(24 * 1024 * 1024)));
    expect(text).toMatch(words);
    expect(steps).toEqual(['read', 'answered']);
  });

  it("stops a lane at its gateway's upload limit, which counts the whole form", async () => {
    for (const one of [upstream, other]) one.answer((request, out) => void request.on('end', () => out.end('ok')));
    await post(await serve(), upload([lane('a')]));
    const formBytes = (await upstream.seen[0]?.body)?.length ?? 0;
    expect(formBytes).toBeGreaterThan(FLAC.length);
    const url = await serve({
      gateways: [
        { id: 'default', baseUrl: upstream.baseUrl, uploadBytes: formBytes - 1 },
        { id: 'other', baseUrl: other.baseUrl, uploadBytes: formBytes },
      ],
    });
    const text = await post(url, upload([lane('a'), lane('b', 'other')]));
    expect(laneEvents(text, 'a').at(-1)?.data).toMatchObject({ cause: 'too_large' });
    expect(laneEvents(text, 'b').at(-1)?.data).toMatchObject({ cause: 'eof' });
  });

  it('answers as soon as the lanes are known, while the file is still coming', async () => {
    upstream.answer(() => undefined);
    const url = new URL(await serve());
    const { type, body } = upload([lane('a')]);
    const socket = connect(Number(url.port), url.hostname);
    socket.write(
      `POST ${url.pathname} HTTP/1.1\r\nhost: ${url.host}\r\ncontent-type: ${type}\r\ncontent-length: ${body.length}\r\n\r\n`,
    );
    socket.write(body.subarray(0, 100_000));
    const start = await new Promise<string>((resolve) => {
      let text = '';
      socket.on('data', (piece: Buffer) => {
        text += piece.toString();
        if (text.includes('event: stream')) resolve(text);
      });
    });
    expect(start).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    socket.destroy();
    await upstream.closed(0);
  });

  it('breaks off every request when the client leaves, and none looks whole to its gateway', async () => {
    for (const one of [upstream, other]) one.answer(() => undefined);
    const url = new URL(await serve());
    const { type, body } = upload([lane('a'), lane('b', 'other')]);
    const socket = connect(Number(url.port), url.hostname);
    socket.write(
      `POST ${url.pathname} HTTP/1.1\r\nhost: ${url.host}\r\ncontent-type: ${type}\r\ncontent-length: ${body.length}\r\n\r\n`,
    );
    socket.write(body.subarray(0, 200_000));
    await Promise.all([upstream.arrived(1), other.arrived(1)]);
    socket.destroy();
    await Promise.all([upstream.closed(0), other.closed(0)]);
    for (const one of [upstream, other]) expect(String(await one.seen[0]?.body)).not.toMatch(/--\r\n$/);
  });

  it('breaks off when the multipart body ends before its end', async () => {
    const { type, body } = upload([lane('a')]);
    const text = await post(await serve(), { type, body: body.subarray(0, -40) });
    expect(laneEvents(text, 'a').at(-1)?.data).toMatchObject({ cause: 'aborted' });
    expect(String(await upstream.seen[0]?.body)).not.toMatch(/--\r\n$/);
  });

  it.each([
    ['no lanes', multipart([{ name: 'file', value: FLAC, file: FILE }]), 'lanes: must be valid and come before file'],
    ['no file', multipart([{ name: 'lanes', value: JSON.stringify([lane('a')]) }]), 'file: missing'],
    ['nothing at all', multipart([]), 'lanes: missing'],
    [
      'lanes behind the file',
      multipart([
        { name: 'file', value: FLAC, file: FILE },
        { name: 'lanes', value: '[]' },
      ]),
      'lanes: must be valid and come before file',
    ],
    ['another field', multipart([{ name: 'model', value: 'm' }]), 'model: unknown field'],
    [
      'another field between the right ones',
      multipart([
        { name: 'lanes', value: JSON.stringify([lane('a')]) },
        { name: 'model', value: 'm' },
        { name: 'file', value: FLAC, file: FILE },
      ]),
      'model: unknown field',
    ],
    [
      'another file',
      multipart([
        { name: 'lanes', value: JSON.stringify([lane('a')]) },
        { name: 'audio', value: FLAC, file: FILE },
      ]),
      'audio: unknown field',
    ],
    ['lanes that are no JSON', upload('[{'), 'lanes: not valid JSON'],
    ['an empty list of lanes', upload([]), 'lanes: '],
    ['a lane without model', upload([{ id: 'a', gateway: 'default', request: {} }]), 'lanes: 0.request.model: '],
    [
      'a file among the parameters',
      upload([lane('a', 'default', { file: 'x' })]),
      'lanes.0.request.file: is not a parameter',
    ],
    ['no boundary', { type: 'multipart/form-data;', body: FLAC }, 'content-type: the boundary is missing'],
    ['no multipart', { type: 'multipart/form-data; boundary=x', body: FLAC }, 'broken off'],
  ])('refuses %s with 400 and names the field', async (_name, body, words) => {
    const response = await send(body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: { code: 'invalid_request', message: expect.stringContaining(words) },
    });
    expect(upstream.seen).toEqual([]);
  });

  it('refuses an unknown gateway before anything is sent', async () => {
    const response = await send(upload([lane('a'), lane('b', 'nobody')]));
    expect(await response.json()).toMatchObject({
      error: { code: 'unknown_gateway', message: expect.stringContaining('lanes.1.gateway') },
    });
    expect(upstream.seen).toEqual([]);
  });

  it('refuses a lanes field that is too long with 413', async () => {
    expect((await send(upload('x'.repeat(256 * 1024 + 1)))).status).toBe(413);
  });

  it('refuses another content type with 415', async () => {
    expect((await send({ type: 'audio/flac', body: FLAC })).status).toBe(415);
  });
});
