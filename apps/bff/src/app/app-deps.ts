import type { Logger } from 'pino';
import type { Access } from '#access/create-access.ts';
import type { Door } from '#gateway/create-door.ts';
import type { Masker } from '#gateway/create-masker.ts';
import type { Gateway } from '#gateway/gateway.ts';
import type { HostPolicy } from '#guards/create-host-policy.ts';
import type { OperatorAccess } from '#guards/guard-operator.ts';
import type { Limiter } from '#limits/create-limiter.ts';
import type { Metrics } from '#metrics/create-metrics.ts';
import type { ModelsCache } from '#models/create-models-cache.ts';
import type { LiveStreams } from '#relay/create-live-streams.ts';
import type { Site } from '#site/load-site.ts';
import type { Numbers } from './numbers.ts';

/** Everything the app takes from outside. */
export type AppDeps = {
  gateways: readonly Gateway[];
  door: Door;
  masker: Masker;
  models: ModelsCache;
  live: LiveStreams;
  limits: Limiter;
  metrics: Metrics;
  operator: OperatorAccess;
  /** Who has it may read `/metrics`. */
  metricsToken: string | undefined;
  site: Site;
  hosts: HostPolicy;
  access: Access;
  numbers: Numbers;
  /** Milliseconds on a monotonic clock. */
  clock: () => number;
  log: Logger;
  version: string;
  isDraining: () => boolean;
};
