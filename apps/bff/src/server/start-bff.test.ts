import pino from 'pino';
import { expect, it, onTestFinished } from 'vitest';
import { DOCUMENTED_LIMITS } from '#settings/documented-limits.ts';
import { startUpstream } from '#testing/start-upstream.ts';
import { startBff } from './start-bff.ts';

it('asks for the models before any page does', async () => {
  const upstream = await startUpstream();
  onTestFinished(upstream.close);
  const gateway = { id: 'a', name: 'a', local: false, apiKey: undefined, limits: DOCUMENTED_LIMITS };
  const bff = await startBff({
    settings: {
      host: '127.0.0.1',
      port: 0,
      allowedHosts: [],
      access: { passcodes: [], trustedProxies: [], userHeader: undefined, sessionIdleMs: 1, sessionMaxMs: 1 },
      gateways: [{ ...gateway, baseUrl: upstream.baseUrl }],
      scanLocalGateways: false,
      firstByteLimitMs: 10_000,
      idleLimitMs: 10_000,
      drainMs: 10_000,
      limits: { perUser: {}, overall: {}, caps: {} },
      redisUrl: undefined,
      operatorToken: undefined,
      metricsToken: undefined,
      metricsPort: undefined,
      logLevel: 'silent',
      logsContent: false,
    },
    log: pino({ level: 'silent' }),
    version: '0.0.0',
    webRoot: import.meta.dirname,
  });
  onTestFinished(() => bff.drain(AbortSignal.abort()));
  await upstream.arrived(1);
  expect(upstream.seen[0]?.path).toBe('/v1/models');
});
