import type { Logger } from 'pino';
import type { Access } from '#access/create-access.ts';
import type { Door } from '#gateway/create-door.ts';
import type { Masker } from '#gateway/create-masker.ts';
import type { Gateway } from '#gateway/gateway.ts';
import type { HostPolicy } from '#guards/create-host-policy.ts';
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
