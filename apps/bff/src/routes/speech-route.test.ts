import { readSpeechAnswer, SPEECH_ANSWER_HEADER } from '@lineup/shared/speech/speech-answer.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTestApp, TEST_KEY } from '#testing/create-test-app.ts';
import { openPost } from '#testing/open-request.ts';
import { postJson } from '#testing/post-json.ts';
import { serveTestApp } from '#testing/serve-test-app.ts';
import { startUpstream, type TestUpstream, type UpstreamScript } from '#testing/start-upstream.ts';

// Real sockets on a busy machine; nothing here measures time.
vi.setConfig({ testTimeout: 60_000 });

const FLAC = Buffer.concat([Buffer.from('fLaC\0\0\0\x22'), Buffer.alloc(2_000, 7)]);
const WAV = Buffer.concat([Buffer.from('RIFF\xff\xff\xff\xffWAVEfmt ', 'latin1'), Buffer.alloc(2_000, 3)]);
const OPUS = Buffer.concat([
  Buffer.from('OggS'),
  Buffer.alloc(22),
  Buffer.from([1, 19]),
  Buffer.from('OpusHead'),
  Buffer.alloc(200),
]);
const PCM = Buffer.alloc(2_000);

/** Limits beyond the test's own, so that a request that closes was closed by its client. */
const PATIENT = { firstByteLimitMs: 600_000, idleLimitMs: 600_000 };

let upstream: TestUpstream;
let closings: (() => Promise<void>)[];
beforeEach(async () => {
  upstream = await startUpstream();
  closings = [upstream.close];
});
afterEach(async () => {
  for (const close of closings.toReversed()) await close();
});

const spoken = (format?: string) => ({
  gateway: 'default',
  request: { model: 'tts-1', input: '你好', voice: 'alloy', ...(format !== undefined && { response_format: format }) },
});

async function speak(script: UpstreamScript, format?: string): Promise<Response> {
  upstream.answer(script);
  const { request } = createTestApp({ gateways: [{ id: 'default', baseUrl: upstream.baseUrl }] });
  return request('/api/speech', postJson(spoken(format)));
}

async function serve(options: Partial<Parameters<typeof serveTestApp>[0]> = {}) {
  const bff = await serveTestApp({ gateways: [{ id: 'default', baseUrl: upstream.baseUrl }], ...options });
  closings.push(bff.close);
  return { ...bff, speech: `${bff.address}/api/speech` };
}

describe('POST /api/speech', () => {
  it.each([
    ['flac labelled mp3', FLAC, 'audio/mpeg', 'flac', 'audio/flac'],
    ['wav labelled as nothing', WAV, undefined, undefined, 'audio/wav'],
    ['opus labelled as a stream of bytes', OPUS, 'application/octet-stream', 'opus', 'audio/ogg; codecs=opus'],
    ['headerless audio that was asked for', PCM, 'audio/pcm', 'pcm', 'audio/pcm'],
    ['audio of a few bytes', FLAC.subarray(0, 20), 'audio/flac', 'flac', 'audio/flac'],
  ])('answers %s with the type that its bytes show', async (_name, bytes, label, format, type) => {
    const response = await speak(
      (_request, out) => out.writeHead(200, label === undefined ? {} : { 'content-type': label }).end(bytes),
      format,
    );
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
  });

  it.each([
    ['as it said it', 206, { 'content-type': 'audio/mpeg', 'x-request-id': 'r-9' }, 'audio/mpeg', 'r-9'],
    ['or did not say', 200, {}, null, null],
    ['without the key', 200, { 'content-type': `a/${TEST_KEY}`, 'x-request-id': TEST_KEY }, 'a/sk-…', 'sk-…'],
    ['up to a length', 200, { 'content-type': 'é'.repeat(6_000), 'x-request-id': '%'.repeat(6_000) }, 256, 256],
  ])('tells beside the audio what the gateway answered, %s', async (_name, status, headers, type, requestId) => {
    upstream.answer((_request, out) => out.writeHead(status, headers).end(FLAC));
    const { speech } = await serve();
    const response = await openPost(speech, spoken()).response;
    await response.whole();
    const answer = readSpeechAnswer(String(response.headers[SPEECH_ANSWER_HEADER]));
    const told = (text: string | null | undefined) => (typeof type === 'number' ? text?.length : text);
    expect([answer?.status, told(answer?.type), told(answer?.requestId)]).toEqual([status, type, requestId]);
  });

  it('sends the request as it is, and unset parameters not at all', async () => {
    await (await speak((_request, out) => out.end(FLAC))).arrayBuffer();
    const [seen] = upstream.seen;
    expect(seen).toMatchObject({ method: 'POST', path: '/v1/audio/speech' });
    expect(JSON.parse(String(await seen?.body))).toEqual({ model: 'tts-1', input: '你好', voice: 'alloy' });
  });

  it.each([
    [
      'an error under its status',
      400,
      'application/json',
      '{"error":{"message":"bad voice","type":"invalid_request_error"}}',
      422,
      'gateway_rejected',
    ],
    [
      'an error under 200, labelled audio',
      200,
      'audio/mpeg',
      '{"error":{"message":"no quota","code":"insufficient_quota"}}',
      502,
      'gateway_quota',
    ],
    ['a web page', 200, 'text/html', '<!doctype html><title>Home</title>', 502, 'gateway_not_an_api'],
    ['a text that is no error', 200, 'text/plain', 'well, hello there', 502, 'gateway_unreadable'],
    ['nothing', 200, 'audio/mpeg', '', 502, 'gateway_empty'],
    ['bytes that are nothing', 200, 'audio/mpeg', '\0\x01\x02'.repeat(50), 502, 'gateway_unreadable'],
    ['a redirect', 302, 'text/html', '', 502, 'gateway_redirected'],
    ['audio under an error status', 500, 'audio/flac', FLAC.toString('latin1'), 502, 'gateway_failed'],
  ])('answers %s with our error', async (_name, status, type, body, expected, code) => {
    const response = await speak((_request, out) =>
      out.writeHead(status, { 'content-type': type, 'x-request-id': 'r-9' }).end(body),
    );
    expect(response.status).toBe(expected);
    expect(response.headers.has(SPEECH_ANSWER_HEADER)).toBe(false);
    expect(await response.json()).toMatchObject({ error: { code, message: expect.any(String) } });
  });

  it("tells the gateway's own words, status and request id, without the key", async () => {
    const response = await speak((_request, out) => {
      out
        .writeHead(401, { 'x-oneapi-request-id': 'r-9' })
        .end(JSON.stringify({ error: { message: `wrong key ${TEST_KEY}` } }));
    });
    expect(await response.json()).toEqual({
      error: {
        code: 'gateway_auth',
        message: expect.any(String),
        gatewayMessage: 'wrong key sk-…',
        status: 401,
        requestId: 'r-9',
        retryable: false,
      },
    });
  });

  it.each([
    ['unreachable', 502, 'gateway_unreachable'],
    ['reset', 502, 'gateway_reset'],
    ['idle', 504, 'gateway_idle'],
  ])('answers a gateway that is %s', async (what, status, code) => {
    upstream.answer((incoming) => {
      if (what === 'reset') incoming.socket.resetAndDestroy();
    });
    const gone = await startUpstream();
    await gone.close();
    const baseUrl = what === 'unreachable' ? gone.baseUrl : upstream.baseUrl;
    const { request } = createTestApp({
      gateways: [{ id: 'default', baseUrl }],
      firstByteLimitMs: what === 'idle' ? 30 : 10_000,
    });
    const response = await request('/api/speech', postJson(spoken()));
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: { code } });
  });

  it.each([
    ['no voice', { gateway: 'default', request: { model: 'm', input: 'x' } }, 'request.voice: '],
    ['an empty input', { gateway: 'default', request: { model: 'm', input: '', voice: 'v' } }, 'request.input: '],
    ['no gateway', { request: {} }, 'gateway: '],
  ])('refuses %s with 400 and names the field', async (_name, body, words) => {
    const { request } = createTestApp({ gateways: [{ id: 'default', baseUrl: upstream.baseUrl }] });
    const response = await request('/api/speech', postJson(body));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { message: expect.stringContaining(words) } });
  });

  it('lets audio leave as it comes', async () => {
    let finish = (): void => undefined;
    upstream.answer((_request, out) => {
      out.write(FLAC);
      finish = () => out.end('the end');
    });
    const { speech } = await serve();
    const response = await openPost(speech, spoken()).response;
    await response.until(/^fLaC/);
    finish();
    expect((await response.whole()).bytes.toString('latin1')).toBe(`${FLAC.toString('latin1')}the end`);
  });

  it('breaks the connection when the gateway breaks off, after all that came', async () => {
    upstream.answer((_request, out) => {
      out.write(FLAC, () => out.socket?.resetAndDestroy());
    });
    const { speech, lines } = await serve();
    const { bytes, isWhole } = await (await openPost(speech, spoken()).response).whole();
    expect(isWhole).toBe(false);
    expect(bytes.equals(FLAC)).toBe(true);
    expect(lines.map((line) => JSON.parse(line))).toContainEqual(
      expect.objectContaining({ route: '/api/speech', ends: ['reset'] }),
    );
  });

  it('breaks the connection when the gateway falls silent', async () => {
    upstream.answer((_request, out) => out.write(FLAC));
    const { speech } = await serve({ idleLimitMs: 1_000 });
    const { isWhole } = await (await openPost(speech, spoken()).response).whole();
    expect(isWhole).toBe(false);
  });

  it.each<[string, UpstreamScript]>([
    ['head', () => undefined],
    ['first byte', (_request, out) => out.flushHeaders()],
    ['bytes tell what they are', (_request, out) => out.write('fL')],
  ])('closes the request when the client leaves before its %s', async (_name, script) => {
    upstream.answer(script);
    const { speech } = await serve(PATIENT);
    const { leave } = openPost(speech, spoken());
    await upstream.arrived(1);
    leave();
    await expect(upstream.closed(0)).resolves.toBeUndefined();
  });

  it('closes the request of a client that has left before it is sent', async () => {
    upstream.answer(() => undefined);
    const { request } = createTestApp({ gateways: [{ id: 'default', baseUrl: upstream.baseUrl }] });
    const response = await request('/api/speech', { ...postJson(spoken()), signal: AbortSignal.abort() });
    expect(await response.json()).toMatchObject({ error: { code: 'gateway_reset' } });
  });

  it('closes the request when the client leaves in the middle', async () => {
    upstream.answer((_request, out) => out.write(FLAC));
    const { speech } = await serve(PATIENT);
    const response = await openPost(speech, spoken()).response;
    await response.until(/^fLaC/);
    response.leave();
    await expect(upstream.closed(0)).resolves.toBeUndefined();
  });

  it('gives up a reader that takes nothing', async () => {
    upstream.answer((_request, out) => {
      const more = (): void => {
        while (out.write(FLAC));
      };
      out.on('drain', more);
      more();
    });
    const { speech } = await serve({ numbers: { stallMs: 50 } });
    const response = await openPost(speech, spoken()).response;
    response.pause();
    await upstream.closed(0);
    response.resume();
    expect((await response.whole()).isWhole).toBe(false);
  });

  it('keeps a key out of audio too, wherever it is cut', async () => {
    const bytes = Buffer.concat([FLAC, Buffer.from(TEST_KEY), FLAC]);
    const response = await speak((_request, out) => {
      const sendNext = (at: number): void => {
        if (at >= bytes.length) return void out.end();
        out.write(bytes.subarray(at, at + 5), () => setImmediate(sendNext, at + 5));
      };
      sendNext(0);
    });
    const stars = Buffer.alloc(TEST_KEY.length, '*');
    expect(Buffer.from(await response.arrayBuffer()).equals(Buffer.concat([FLAC, stars, FLAC]))).toBe(true);
  });
});
