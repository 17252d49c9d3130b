import { once } from 'node:events';
import type { LimitsConfig } from '#settings/limits-file-schema.ts';
import pino from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askAs } from '#testing/ask-as.ts';
import { createTestApp } from '#testing/create-test-app.ts';
import { postJson } from '#testing/post-json.ts';
import { startRedis, type TestRedis } from '#testing/start-redis.ts';
import { startUpstream, type TestUpstream } from '#testing/start-upstream.ts';
import { connectRedis } from './connect-redis.ts';
import { createLimitStores, type LimitStores } from './create-limit-stores.ts';

const NOON = Date.parse('2026-11-29T12:00:00Z');
const ANN = '192.0.2.1';
const BEN = '192.0.2.2';

const inMemory = async (): Promise<LimitStores> => createLimitStores({ redis: undefined, onFault: () => undefined });

let server: TestRedis;
beforeAll(async () => {
  server = await startRedis();
});
afterAll(() => server.stop());

async function inRedis(): Promise<LimitStores> {
  const redis = connectRedis(server.url, pino({ level: 'silent' }));
  await once(redis, 'ready');
  return createLimitStores({ redis, onFault: () => undefined });
}

async function emptyRedis(): Promise<void> {
  const redis = connectRedis(server.url, pino({ level: 'silent' }));
  await once(redis, 'ready');
  await redis.flushall();
  redis.disconnect();
}

let upstream: TestUpstream;
const opened: LimitStores[] = [];
beforeEach(async () => {
  upstream = await startUpstream();
});
afterEach(async () => {
  for (const stores of opened.splice(0)) stores.close();
  await upstream.close();
  await emptyRedis();
});

/** An app with limits; `send` is a chat of so many lanes. */
async function openApp(open: () => Promise<LimitStores>, limits: Partial<LimitsConfig>) {
  let now = NOON;
  const stores = await open();
  opened.push(stores);
  const gateways = ['default', 'other'].map((id) => ({ id, baseUrl: upstream.baseUrl }));
  const { app, deps } = createTestApp({ gateways, limits, stores, wallClock: () => now });
  const ask = (path: string, init: RequestInit, from = ANN) => askAs(app, { from, path, init });
  return {
    deps,
    ask,
    pass: (ms: number) => (now += ms),
    send: (lanes: number, { from = ANN, model = 'm', start }: { from?: string; model?: string; start?: object } = {}) =>
      ask(
        '/api/chat',
        postJson({
          lanes: Array.from({ length: lanes }, (_, index) => ({
            id: `l${index}`,
            gateway: 'default',
            request: { model, messages: [{ role: 'user', content: 'hi' }], stream: true },
          })),
          ...(start !== undefined && { start }),
        }),
        from,
      ),
    speak: (input: string, from = ANN) =>
      ask('/api/speech', postJson({ gateway: 'default', request: { model: 's', input, voice: 'v' } }), from),
    rows: async () => (await deps.limits.today()).rows,
  };
}

async function refusal(response: Response) {
  expect(response.status).toBe(429);
  const { error } = (await response.json()) as { error: { code: string; limit: object } };
  return { limit: error.limit, retryAfter: response.headers.get('retry-after') };
}

const answer = (text: string) => () =>
  upstream.answer((_request, response) => response.writeHead(200, { 'content-type': 'text/event-stream' }).end(text));
const usage = (tokens: number) =>
  `data: ${JSON.stringify({ choices: [], usage: { prompt_tokens: 1, completion_tokens: tokens - 1 } })}\n\ndata: [DONE]\n\n`;
const hang = () =>
  upstream.answer((_request, response) =>
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(':\n\n'),
  );

describe.each([
  ['in this process', inMemory],
  ['in Redis', inRedis],
])('limits that are counted %s', (_where, open) => {
  describe('requests per minute', () => {
    const limits = { perUser: { requestsPerMinute: 3 } };

    it('count every lane, and say when to try again', async () => {
      const { send } = await openApp(open, limits);
      await (await send(2)).text();
      const { limit, retryAfter } = await refusal(await send(2));
      expect(limit).toEqual({
        name: 'requestsPerMinute',
        scope: 'user',
        max: 3,
        retryAfterSeconds: expect.any(Number),
      });
      expect(limit).toHaveProperty('retryAfterSeconds', Number(retryAfter));
      expect(Number(retryAfter)).toBeGreaterThan(0);
      expect(Number(retryAfter)).toBeLessThanOrEqual(60);
    });

    it('send no lane of a send that is refused, and count none of it', async () => {
      const { send } = await openApp(open, limits);
      await (await send(2)).text();
      await refusal(await send(2));
      expect(upstream.seen).toHaveLength(2);
      expect((await send(1)).status).toBe(200);
      await refusal(await send(1));
    });

    it('say no time when the send alone is too much', async () => {
      const { send } = await openApp(open, limits);
      expect(await refusal(await send(4))).toEqual({
        limit: { name: 'requestsPerMinute', scope: 'user', max: 3 },
        retryAfter: null,
      });
    });

    it('are each user’s own, and those of all together everyone’s', async () => {
      const { send } = await openApp(open, { ...limits, overall: { requestsPerMinute: 4 } });
      await (await send(3)).text();
      await refusal(await send(1));
      expect((await send(1, { from: BEN })).status).toBe(200);
      const { limit } = await refusal(await send(1, { from: BEN }));
      expect(limit).toMatchObject({ scope: 'everyone', max: 4 });
    });
  });

  describe('runs at the same time', () => {
    const limits = { perUser: { concurrentRuns: 2 } };

    it('are refused while the others go on, without a time', async () => {
      const { send } = await openApp(open, limits);
      hang();
      const running = await send(2);
      expect(await refusal(await send(1))).toEqual({
        limit: { name: 'concurrentRuns', scope: 'user', max: 2 },
        retryAfter: null,
      });
      expect((await send(2, { from: BEN })).status).toBe(200);
      await running.body?.cancel();
      await expect.poll(async () => (await send(1)).status).toBe(200);
    });

    it('are as many as go on together: lanes that come one by one hold one place', async () => {
      const { send } = await openApp(open, limits);
      hang();
      expect((await send(8, { start: { mode: 'one_by_one' } })).status).toBe(200);
      expect((await send(1)).status).toBe(200);
      await refusal(await send(1));
    });

    it.each<[cause: string, end: (app: Awaited<ReturnType<typeof openApp>>, running: Response) => unknown]>([
      ['the gateway has answered', (_app, running) => running.text()],
      ['the gateway breaks', (_app, running) => running.text()],
      ['nobody reads any more', (_app, running) => running.body?.cancel()],
      ['the server shuts down', ({ deps }) => deps.live.endAll('shutdown')],
    ])('give their places back when %s', async (cause, end) => {
      const app = await openApp(open, limits);
      hang();
      if (cause === 'the gateway has answered') answer('data: 1\n\n')();
      if (cause === 'the gateway breaks') upstream.answer((request) => request.socket.destroy());
      await end(app, await app.send(2));
      hang();
      await expect.poll(async () => (await app.send(2)).status).toBe(200);
      await refusal(await app.send(1));
    });

    it('give back what was counted for the minute when there is no place', async () => {
      const { send } = await openApp(open, { perUser: { concurrentRuns: 1, requestsPerMinute: 2 } });
      hang();
      const running = await send(1);
      for (let times = 0; times < 3; times += 1) {
        expect((await refusal(await send(1))).limit).toMatchObject({ name: 'concurrentRuns' });
      }
      await running.body?.cancel();
      await expect.poll(async () => (await send(1)).status).toBe(200);
    });
  });

  describe('tokens of a day', () => {
    it('are those that the gateway tells; the run that passes the limit is the last of the day', async () => {
      const { send, pass, rows } = await openApp(open, { perUser: { tokensPerDay: 100 } });
      answer(usage(60))();
      await (await send(1)).text();
      await expect.poll(rows).toMatchObject([{ runs: 1 }]);
      await (await send(1)).text();
      await expect.poll(rows).toMatchObject([{ runs: 2, inputTokens: 2, outputTokens: 118, estimated: 0 }]);
      expect(await refusal(await send(1))).toEqual({
        limit: { name: 'tokensPerDay', scope: 'user', max: 100, retryAfterSeconds: 43_200 },
        retryAfter: '43200',
      });
      pass(43_200_000);
      expect((await send(1)).status).toBe(200);
    });

    it('are everyone’s together, too', async () => {
      const { send, rows } = await openApp(open, { overall: { tokensPerDay: 50 } });
      answer(usage(60))();
      await (await send(1)).text();
      await expect.poll(rows).toMatchObject([{ runs: 1 }]);
      const { limit } = await refusal(await send(1, { from: BEN }));
      expect(limit).toMatchObject({ name: 'tokensPerDay', scope: 'everyone', max: 50 });
    });
  });

  it('characters of a day are counted when they are sent, and given back when the gateway refuses', async () => {
    const { speak, rows } = await openApp(open, { perUser: { charactersPerDay: 10 } });
    upstream.answer((_request, response) => response.writeHead(400).end('{"error":{"message":"no"}}'));
    expect((await speak('12345678')).status).toBe(422);
    await expect.poll(rows).toMatchObject([{ characters: 0, runs: 1 }]);
    upstream.answer((_request, response) =>
      response.end(Buffer.from('ID3\u0004 and more of it, so that it is a sound')),
    );
    expect((await speak('😀2345678')).status).toBe(200);
    expect((await refusal(await speak('123'))).limit).toMatchObject({
      name: 'charactersPerDay',
      retryAfterSeconds: 43_200,
    });
    expect((await speak('12')).status).toBe(200);
    expect((await refusal(await speak('12345678901'))).limit).toEqual({
      name: 'charactersPerDay',
      scope: 'user',
      max: 10,
    });
  });

  it('the usage tells who used what, and what was refused', async () => {
    const { send, rows } = await openApp(open, { perUser: { requestsPerMinute: 2 } });
    answer(usage(60))();
    await (await send(1)).text();
    answer('data: {"choices":[]}\n\ndata: [DONE]\n\n')();
    await (await send(1)).text();
    await refusal(await send(1, { model: 'n' }));
    const zero = { characters: 0, audioSeconds: 0 };
    await expect
      .poll(async () => (await rows()).toSorted((a, b) => a.model.localeCompare(b.model)))
      .toEqual([
        {
          user: ANN,
          gateway: 'default',
          model: 'm',
          runs: 2,
          inputTokens: 2,
          outputTokens: 61,
          refused: 0,
          estimated: 1,
          ...zero,
        },
        {
          user: ANN,
          gateway: 'default',
          model: 'n',
          runs: 0,
          inputTokens: 0,
          outputTokens: 0,
          refused: 1,
          estimated: 0,
          ...zero,
        },
      ]);
  });
});

describe('two servers that share a Redis', () => {
  it('share the requests of a minute, the places of runs and the tokens of a day', async () => {
    const limits = { overall: { requestsPerMinute: 4, concurrentRuns: 2, tokensPerDay: 100 } };
    const [one, two] = [await openApp(inRedis, limits), await openApp(inRedis, limits)];
    hang();
    const running = await one.send(2);
    expect((await refusal(await two.send(1))).limit).toMatchObject({ name: 'concurrentRuns' });
    await running.body?.cancel();
    answer(usage(100))();
    await expect.poll(async () => (await two.send(2)).text()).toContain('usage');
    expect((await refusal(await one.send(1))).limit).toMatchObject({ name: expect.stringMatching(/tokens|requests/) });
    await expect.poll(one.rows).toMatchObject([{ runs: 4 }]);
  });
});

describe('a Redis that goes away', () => {
  it('does not stop a server that only counts', async () => {
    const { send } = await openApp(inRedis, {});
    await server.stop();
    expect((await send(1)).status).toBe(200);
    await server.start();
  });

  it('lets nothing be sent that is limited, says so, and is used again when it is back', async () => {
    const { send } = await openApp(inRedis, { perUser: { requestsPerMinute: 100, tokensPerDay: 1_000 } });
    expect((await send(1)).status).toBe(200);
    await upstream.arrived(1);
    await server.stop();
    const response = await send(2);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ error: { code: 'limits_unavailable', retryable: true } });
    expect(upstream.seen).toHaveLength(1);
    await server.start();
    await expect.poll(async () => (await send(1)).status, { timeout: 20_000 }).toBe(200);
  });

  it('does not end what runs, and what that used is added when it is back', async () => {
    const { send, rows } = await openApp(inRedis, { perUser: { tokensPerDay: 1_000, concurrentRuns: 5 } });
    let finish = (): void => undefined;
    upstream.answer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write(':\n\n');
      finish = () => response.end(usage(60));
    });
    const running = await send(1);
    await upstream.arrived(1);
    await server.stop();
    finish();
    expect(await running.text()).toContain('usage');
    await server.start();
    answer(usage(40))();
    await expect.poll(async () => (await send(1)).status, { timeout: 20_000 }).toBe(200);
    await expect.poll(rows).toMatchObject([{ inputTokens: 2, outputTokens: 98 }]);
  });
});
