import pino from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NUMBERS, type Numbers } from '#app/numbers.ts';
import { createDoor } from '#gateway/create-door.ts';
import { DOCUMENTED_LIMITS } from '#settings/documented-limits.ts';
import { createTestApp, TEST_KEY } from '#testing/create-test-app.ts';
import { startUpstream, type TestUpstream } from '#testing/start-upstream.ts';
import { createModelsCache } from './create-models-cache.ts';

const MINUTE = 60_000;
const log = pino({ level: 'silent' });

let upstream: TestUpstream;
let now: number;
beforeEach(async () => {
  upstream = await startUpstream();
  now = 0;
});
afterEach(() => upstream.close());

function openCache({ baseUrl = upstream.baseUrl, numbers = {} }: { baseUrl?: URL; numbers?: Partial<Numbers> } = {}) {
  const gateway = {
    id: 'default',
    name: 'default',
    local: false,
    baseUrl,
    apiKey: undefined,
    limits: DOCUMENTED_LIMITS,
  };
  const door = createDoor({ version: '0.0.0', idleLimitMs: 10_000, log });
  return createModelsCache({ gateways: [gateway], door, numbers: { ...NUMBERS, ...numbers }, clock: () => now });
}

const offer = (...ids: string[]): void =>
  upstream.answer((_request, response) => response.end(JSON.stringify({ data: ids.map((id) => ({ id })) })));
const idsOf = async (cache: ReturnType<typeof openCache>) =>
  (await cache.read()).gateways[0]?.models.map(({ id }) => id);

describe('the cache of models', () => {
  it('asks once, also when many ask at the same time, and keeps the list while it is fresh', async () => {
    offer('b', 'a');
    const cache = openCache();
    expect(await Promise.all([idsOf(cache), idsOf(cache)])).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
    now = MINUTE;
    expect(await idsOf(cache)).toEqual(['a', 'b']);
    expect(upstream.seen.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /v1/models']);
  });

  it('answers an old list at once and renews it in the background', async () => {
    offer('old');
    const cache = openCache();
    await cache.read();
    offer('new');
    now = MINUTE + 1;
    expect(await idsOf(cache)).toEqual(['old']);
    await upstream.arrived(2);
    await expect.poll(() => idsOf(cache)).toEqual(['new']);
    expect(upstream.seen.length).toBe(2);
  });

  it('asks again soon while a model warms up', async () => {
    const offerStatus = (status: string) =>
      upstream.answer((_request, response) => response.end(JSON.stringify({ data: [{ id: 'a', status }] })));
    offerStatus('warming');
    const cache = openCache();
    const statusOf = async () => (await cache.read()).gateways[0]?.models[0]?.status;
    expect(await statusOf()).toBe('warming');
    offerStatus('ready');
    expect(await statusOf()).toBe('warming');
    now = NUMBERS.modelsWarmingMs + 1;
    expect(await statusOf()).toBe('ready');
  });

  it('waits no longer for a model that warms up when its gateway falls silent', async () => {
    upstream.answer((_request, response) => response.end('{"data":[{"id":"a","status":"warming"}]}'));
    const cache = openCache({ numbers: { modelsWaitMs: 1 } });
    await cache.read();
    await expect.poll(() => idsOf(cache)).toEqual(['a']);
    upstream.answer(() => undefined);
    now = NUMBERS.modelsWarmingMs + 1;
    expect(await idsOf(cache)).toEqual(['a']);
  });

  it('has an error in the place of a gateway that is silent at first, and its list when it comes', async () => {
    let finish = (): void => undefined;
    upstream.answer((_request, response) => {
      finish = () => response.end('{"data":[{"id":"a"}]}');
    });
    const cache = openCache({ numbers: { modelsWaitMs: 1 } });
    const silent = {
      gateways: [
        { id: 'default', models: [], error: { code: 'gateway_idle', message: 'The gateway stopped sending.' } },
      ],
    };
    expect(await cache.read()).toEqual(silent);
    now = NUMBERS.modelsRetryMs + 1;
    expect(await cache.read()).toEqual(silent);
    await upstream.arrived(1);
    finish();
    await expect.poll(() => idsOf(cache)).toEqual(['a']);
    expect(upstream.seen.length).toBe(1);
  });

  it('has an error in the place of a list, answers an old one at once, and asks again in the background', async () => {
    upstream.answer((_request, response) => response.writeHead(401).end('{"error":{"message":"无效的令牌"}}'));
    const cache = openCache();
    const failed = {
      gateways: [
        {
          id: 'default',
          models: [],
          error: {
            code: 'gateway_auth',
            message: "The gateway does not accept this server's key.",
            gatewayMessage: '无效的令牌',
          },
        },
      ],
    };
    expect(await cache.read()).toEqual(failed);
    offer('a');
    expect(await cache.read()).toEqual(failed);
    expect(upstream.seen.length).toBe(1);
    now = NUMBERS.modelsRetryMs + 1;
    expect(await cache.read()).toEqual(failed);
    await upstream.arrived(2);
    await expect.poll(() => idsOf(cache)).toEqual(['a']);
  });

  it('has our own sentence when the gateway has none', async () => {
    await upstream.close();
    expect(await openCache().read()).toEqual({
      gateways: [
        {
          id: 'default',
          models: [],
          error: { code: 'gateway_unreachable', message: 'The gateway cannot be reached.' },
        },
      ],
    });
    upstream = await startUpstream();
  });
});

describe('GET /api/models', () => {
  it('answers for every gateway, masked, when one of them fails', async () => {
    const broken = await startUpstream();
    broken.answer((_request, response) =>
      response.writeHead(500).end(JSON.stringify({ error: { message: `bad ${TEST_KEY}` } })),
    );
    upstream.answer((_request, response) =>
      response.end(JSON.stringify({ data: [{ id: 'gpt-4' }, { id: `x ${TEST_KEY}` }] })),
    );
    const { request } = createTestApp({
      gateways: [
        { id: 'one', baseUrl: upstream.baseUrl },
        { id: 'two', baseUrl: broken.baseUrl },
      ],
    });
    const response = await request('/api/models', { headers: { host: 'localhost' } });
    expect(await response.json()).toEqual({
      gateways: [
        {
          id: 'one',
          models: [
            { id: 'gpt-4', kind: 'chat' },
            { id: 'x sk-…', kind: expect.any(String) },
          ],
        },
        {
          id: 'two',
          models: [],
          error: { code: 'gateway_failed', message: 'The gateway failed.', gatewayMessage: 'bad sk-…' },
        },
      ],
    });
    await broken.close();
  });
});
