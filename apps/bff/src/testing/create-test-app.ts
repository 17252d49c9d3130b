import pino, { type Logger } from 'pino';
import { createAccess } from '#access/create-access.ts';
import type { AccessSettings } from '#access/access-settings.ts';
import type { AppDeps } from '#app/app-deps.ts';
import { createApp } from '#app/create-app.ts';
import { NUMBERS, type Numbers } from '#app/numbers.ts';
import { createDoor } from '#gateway/create-door.ts';
import { createMasker } from '#gateway/create-masker.ts';
import type { Gateway } from '#gateway/gateway.ts';
import { createHostPolicy } from '#guards/create-host-policy.ts';
import { createLimiter } from '#limits/create-limiter.ts';
import { createLimitStores, type LimitStores } from '#limits/create-limit-stores.ts';
import { createMetrics } from '#metrics/create-metrics.ts';
import { createModelsCache } from '#models/create-models-cache.ts';
import { createLiveStreams } from '#relay/create-live-streams.ts';
import { DOCUMENTED_LIMITS } from '#settings/documented-limits.ts';
import type { LimitsConfig } from '#settings/limits-file-schema.ts';

/** A key that no test text contains by chance. */
export const TEST_KEY = 'sk-canary/7f3a+Q"x';

const OPEN_ACCESS: AccessSettings = {
  passcodes: [],
  trustedProxies: [],
  userHeader: undefined,
  sessionIdleMs: 12 * 3_600_000,
  sessionMaxMs: 168 * 3_600_000,
};

type Options = {
  gateways: readonly { id: string; baseUrl: URL; uploadBytes?: number; apiKey?: string }[];
  /** What is masked. */
  secrets?: readonly string[];
  idleLimitMs?: number;
  firstByteLimitMs?: number;
  numbers?: Partial<Numbers>;
  allowedHosts?: readonly string[];
  access?: Partial<AccessSettings>;
  /** The wall clock, in milliseconds. */
  now?: () => number;
  limits?: Partial<LimitsConfig>;
  stores?: LimitStores;
  /** Milliseconds since 1970. */
  wallClock?: () => number;
  deps?: Partial<AppDeps>;
};

/** The real app over given gateways, with its log lines in a list; `request` calls it without a socket. */
export function createTestApp({
  gateways: given,
  secrets = [TEST_KEY],
  idleLimitMs = 10_000,
  firstByteLimitMs = 10_000,
  numbers,
  allowedHosts = [],
  access = {},
  now = Date.now,
  limits = {},
  stores = createLimitStores({ redis: undefined, onFault: () => undefined }),
  wallClock = Date.now,
  deps = {},
}: Options) {
  const lines: string[] = [];
  const masker = createMasker(secrets);
  const log: Logger = pino({ level: 'debug', base: null }, { write: (line: string) => lines.push(line) });
  const gateways = given.map(toGateway);
  const all = { ...NUMBERS, ...numbers };
  const door = createDoor({ version: '0.0.0', idleLimitMs, firstByteLimitMs, log });
  const clock = (): number => performance.now();
  const metrics = createMetrics();
  const config = { perUser: {}, overall: {}, caps: {}, ...limits };
  const whole: AppDeps = {
    gateways,
    door,
    masker,
    models: createModelsCache({ gateways, door, numbers: all, clock }),
    live: createLiveStreams(),
    limits: createLimiter({ config, stores, metrics, clock, wallClock, log }),
    metrics,
    operator: { token: undefined, anyone: true },
    metricsToken: undefined,
    site: { assets: new Map(), index: undefined },
    hosts: createHostPolicy({ bound: '127.0.0.1', allowed: allowedHosts }),
    access: createAccess({ settings: { ...OPEN_ACCESS, ...access }, clock: deps.clock ?? clock, now }),
    numbers: all,
    clock,
    log,
    version: '0.0.0',
    isDraining: () => false,
    ...deps,
  };
  const app = createApp(whole);
  const request = async (path: string, init?: RequestInit): Promise<Response> => app.request(path, init, {});
  return { app, request, deps: whole, lines };
}

function toGateway({ id, baseUrl, uploadBytes, apiKey = TEST_KEY }: Options['gateways'][number]): Gateway {
  const limits = { ...DOCUMENTED_LIMITS, ...(uploadBytes !== undefined && { uploadBytes }) };
  return { id, name: id, local: false, baseUrl, apiKey, limits };
}
