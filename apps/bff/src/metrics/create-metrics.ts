import type { Server } from 'node:http';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { registerMeters } from './register-meters.ts';

/**
 * Counters for Prometheus. No label holds a name that comes from outside, a model's or a user's: each would be a new time series. Those are
 * in the operator's usage.
 */
export type Metrics = {
  runStarted: () => void;
  firstByte: (run: { endpoint: string; seconds: number }) => void;
  runEnded: (run: { endpoint: string; gateway: string; end: string; fromGateway: number; toGateway: number }) => void;
  refused: (refusal: { limit: string; scope: string; count: number }) => void;
  /** Counts the connections of this server from now on. */
  watchServer: (server: Pick<Server, 'getConnections'>) => void;
  /** The text that Prometheus reads, with its content type. */
  write: () => Promise<{ text: string; type: string }>;
};

/** `ofProcess`: whether memory, CPU and event loop of this process are measured too. */
export function createMetrics({ ofProcess = false } = {}): Metrics {
  const registry = new Registry();
  if (ofProcess) collectDefaultMetrics({ register: registry });
  let server: Pick<Server, 'getConnections'> | undefined;
  const meters = registerMeters(registry, () => countConnections(server));
  return {
    runStarted: () => meters.openRuns.inc(),
    firstByte: ({ endpoint, seconds }) => meters.firstByte.observe({ endpoint }, seconds),
    runEnded({ endpoint, gateway, end, fromGateway, toGateway }) {
      meters.openRuns.dec();
      meters.runs.inc({ endpoint, gateway, end });
      meters.bytes.inc({ direction: 'from_gateway' }, fromGateway);
      meters.bytes.inc({ direction: 'to_gateway' }, toGateway);
    },
    refused: ({ limit, scope, count }) => meters.refused.inc({ limit, scope }, count),
    watchServer(given) {
      server = given;
    },
    write: async () => ({ text: await registry.metrics(), type: registry.contentType }),
  };
}

function countConnections(server: Pick<Server, 'getConnections'> | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    if (server === undefined) return resolve(0);
    server.getConnections((error, count) => (error === null ? resolve(count) : reject(error)));
  });
}
