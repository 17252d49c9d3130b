import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp } from '#testing/create-test-app.ts';
import { openPost, openRequest } from '#testing/open-request.ts';
import { postJson } from '#testing/post-json.ts';
import { serveTestApp } from '#testing/serve-test-app.ts';
import { startUpstream, type TestUpstream } from '#testing/start-upstream.ts';
import { uploadForm } from '#testing/upload-form.ts';

const host = '127.0.0.1:8787';
const request = { model: 'm', messages: [{ role: 'user', content: 'hi' }], stream: true };
const lane = (id: string, given: object = {}) => ({ id, gateway: 'default', request: { ...request, ...given } });

let upstream: TestUpstream;
beforeEach(async () => {
  upstream = await startUpstream();
});
afterEach(() => upstream.close());

const gateways = () => [{ id: 'default', baseUrl: upstream.baseUrl }];

async function errorOf(response: Response) {
  const { error } = (await response.json()) as { error: { code: string; message: string } };
  return { status: response.status, code: error.code, message: error.message };
}

describe('models that the operator does not offer', () => {
  const limits = { models: ['m', 'gpt-*'] };

  it('are not in the list', async () => {
    upstream.answer((_request, response) => response.end('{"data":[{"id":"m"},{"id":"n"},{"id":"gpt-5"}]}'));
    const { request: ask } = createTestApp({ gateways: gateways(), limits });
    const { gateways: listed } = (await (await ask('/api/models', { headers: { host } })).json()) as {
      gateways: { models: { id: string }[] }[];
    };
    expect(listed[0]?.models.map(({ id }) => id)).toEqual(['gpt-5', 'm']);
  });

  it.each<[what: string, path: string, body: object, field: string]>([
    ['one lane of a chat', '/api/chat', { lanes: [lane('a'), lane('b', { model: 'n' })] }, 'lanes.1.request.model'],
    ['speech', '/api/speech', { gateway: 'default', request: { model: 'n', input: 'x', voice: 'v' } }, 'request.model'],
  ])('refuse %s, and nothing is sent', async (_what, path, body, field) => {
    const { request: ask } = createTestApp({ gateways: gateways(), limits });
    expect(await errorOf(await ask(path, postJson(body)))).toEqual({
      status: 403,
      code: 'model_not_allowed',
      message: `${field}: this server does not offer this model`,
    });
    expect(upstream.seen).toHaveLength(0);
  });
});

describe('what is more than a cap allows', () => {
  const limits = { caps: { n: 2, maxTokens: 100, lanes: 2, bodyBytes: 1_000 } };

  it.each<[what: string, lanes: object[], status: number, code: string, message: string]>([
    ['answers', [lane('a', { n: 3 })], 400, 'invalid_request', 'lanes.0.request.n: this server allows at most 2'],
    [
      'tokens of one lane',
      [lane('a'), lane('b', { max_completion_tokens: 101 })],
      400,
      'invalid_request',
      'lanes.1.request.max_completion_tokens: this server allows at most 100',
    ],
    ['lanes', [lane('a'), lane('b'), lane('c')], 400, 'invalid_request', 'lanes: this server allows at most 2'],
    ['bytes', [lane('a', { user: 'x'.repeat(1_000) })], 413, 'payload_too_large', 'The request is too large.'],
  ])('%s', async (_what, lanes, status, code, message) => {
    const { request: ask } = createTestApp({ gateways: gateways(), limits });
    expect(await errorOf(await ask('/api/chat', postJson({ lanes })))).toEqual({ status, code, message });
    expect(upstream.seen).toHaveLength(0);
  });

  it('is told to the page before anything is sent', async () => {
    const { request: ask } = createTestApp({ gateways: gateways(), limits });
    expect(await (await ask('/api/config', { headers: { host } })).json()).toHaveProperty('caps', limits.caps);
  });
});

describe('minutes of audio of a day', () => {
  const limits = { perUser: { audioMinutesPerDay: 1 } };
  const wav = Buffer.concat([Buffer.from('RIFF....WAVEfmt '), Buffer.alloc(20), Buffer.alloc(160_000)]);
  wav.writeUInt32LE(1_000, 28);

  function upload(app: ReturnType<typeof createTestApp>) {
    const { type, body } = uploadForm({
      lanes: [{ id: 'a', gateway: 'default', request: { model: 'w' } }],
      bytes: wav,
    });
    return app.request('/api/transcriptions', {
      method: 'POST',
      headers: { host, 'content-type': type },
      body: new Uint8Array(body),
    });
  }

  it.each([
    ['as the gateway tells them', '{"text":"hi","duration":12.5}', { audioSeconds: 12.5, estimated: 0 }, 200],
    ['by the header of a WAV file where it tells none', 'hi', { audioSeconds: 161, estimated: 1 }, 429],
  ])('are counted %s, and refused when they are used up', async (_how, answer, row, status) => {
    const app = createTestApp({ gateways: gateways(), limits });
    upstream.answer((incoming, response) => incoming.resume().once('end', () => response.end(answer)));
    await (await upload(app)).text();
    const rows = async () => (await app.deps.limits.today()).rows;
    await expect.poll(rows).toMatchObject([{ model: 'w', runs: 1, ...row }]);
    expect((await upload(app)).status).toBe(status);
  });
});

describe('the usage and the metrics', () => {
  const TOKEN = 'a-token-of-sixteen-or-more';
  const authorization = `Bearer ${TOKEN}`;

  it.each<[what: string, operator: { token: string | undefined; anyone: boolean }, headers: object, status: number]>([
    ['without a token, on a server for this machine', { token: undefined, anyone: true }, {}, 200],
    ['without a token, elsewhere', { token: undefined, anyone: false }, { authorization }, 403],
    ['with the token', { token: TOKEN, anyone: false }, { authorization }, 200],
    ['without saying the token', { token: TOKEN, anyone: true }, {}, 403],
    ['with another', { token: TOKEN, anyone: true }, { authorization: 'Bearer other' }, 403],
    ['with the bare token', { token: TOKEN, anyone: true }, { authorization: TOKEN }, 403],
  ])('the usage %s', async (_what, operator, headers, status) => {
    const { request: ask } = createTestApp({ gateways: gateways(), deps: { operator } });
    const response = await ask('/api/operator/usage', { headers: { host, ...headers } });
    expect(response.status).toBe(status);
  });

  it.each<[what: string, metricsToken: string | undefined, headers: object, status: number]>([
    ['without a token in the settings', undefined, { authorization }, 404],
    ['with the token', TOKEN, { authorization }, 200],
    ['without saying it', TOKEN, {}, 403],
  ])('the metrics %s', async (_what, metricsToken, headers, status) => {
    const { request: ask } = createTestApp({ gateways: gateways(), deps: { metricsToken } });
    expect((await ask('/metrics', { headers: { host, ...headers } })).status).toBe(status);
  });

  it('count runs by their end, first bytes, bytes and refusals, without names that come from outside', async () => {
    const app = createTestApp({
      gateways: gateways(),
      limits: { perUser: { requestsPerMinute: 2 } },
      deps: { metricsToken: TOKEN },
    });
    upstream.answer((_request, response) =>
      response.writeHead(200, { 'content-type': 'text/event-stream' }).end('data: 1\n\n'),
    );
    await (await app.request('/api/chat', postJson({ lanes: [lane('a')] }))).text();
    upstream.answer((_request, response) => response.writeHead(400).end('{"error":{"message":"no"}}'));
    await (await app.request('/api/chat', postJson({ lanes: [lane('a', { model: 'secret-model' })] }))).text();
    await app.request('/api/chat', postJson({ lanes: [lane('a')] }));
    const response = await app.request('/metrics', { headers: { host, authorization } });
    expect(response.headers.get('content-type')).toContain('text/plain; version=0.0.4');
    const text = await response.text();
    const samples = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    // The text format of Prometheus: a name, labels, a number.
    for (const sample of samples) {
      expect(sample).toMatch(/^[a-z_]+(?:\{(?:[a-z_]+="[^"]*",?)*\})? (?:[\d.e+-]+|\+Inf)$/);
    }
    expect(samples).toEqual(
      expect.arrayContaining([
        'lineup_open_runs 0',
        'lineup_runs_total{endpoint="chat",gateway="default",end="complete"} 1',
        'lineup_runs_total{endpoint="chat",gateway="default",end="refused"} 1',
        'lineup_first_byte_seconds_count{endpoint="chat"} 2',
        'lineup_bytes_total{direction="from_gateway"} 35',
        'lineup_refused_total{limit="requestsPerMinute",scope="user"} 1',
      ]),
    );
    expect(text).not.toContain('secret-model');
  });
});

describe('many sends that are left at any moment', () => {
  it('give every place back exactly once', async () => {
    const bff = await serveTestApp({ gateways: gateways(), limits: { overall: { concurrentRuns: 16 } } });
    upstream.answer((_request, response) =>
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: 1\n\n'),
    );
    const lanes = [lane('a'), lane('b'), lane('c'), lane('d')];
    const send = () => openPost(`${bff.address}/api/chat`, { lanes });
    for (let round = 0; round < 10; round += 1) {
      const storm = Array.from({ length: 6 }, send);
      // Before the request has come, when the head has come, and in the middle of the stream.
      storm[0]?.leave();
      for (const open of storm.slice(1)) {
        const response = await open.response;
        if (response.status === 200 && round % 2 === 0) await response.until(/data: 1/);
        open.leave();
      }
    }
    const metrics = async () => (await bff.deps.metrics.write()).text;
    await expect.poll(metrics).toContain('\nlineup_open_runs 0\n');
    // All sixteen places are free, and not one more.
    const full = [];
    for (let sends = 0; sends < 4; sends += 1) full.push(send());
    for (const { response } of full) expect((await response).status).toBe(200);
    const one = openRequest(`${bff.address}/api/chat`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ lanes: [lane('a')] }),
    });
    expect((await one.response).status).toBe(429);
    await bff.close();
  });
});
