import type { Logger } from 'pino';
import { connectRedis } from '#limits/connect-redis.ts';
import { createLimiter, type Limiter } from '#limits/create-limiter.ts';
import { createLimitStores } from '#limits/create-limit-stores.ts';
import { createMetrics, type Metrics } from '#metrics/create-metrics.ts';
import type { Settings } from '#settings/settings.ts';
import { startMetricsServer } from './start-metrics-server.ts';

/** The limits, the counters, and where Prometheus reads them. */
export type Counting = { limits: Limiter; metrics: Metrics; close: () => Promise<void> };

type Options = { settings: Settings; clock: () => number; log: Logger };

/** Starts what the settings ask for. A Redis that does not answer yet holds up nothing: it may come later. Fails when METRICS_PORT is taken. */
export async function startCounting({ settings, clock, log }: Options): Promise<Counting> {
  const { limits: config, redisUrl, metricsPort } = settings;
  const metrics = createMetrics({ ofProcess: true });
  const server = metricsPort === undefined ? undefined : await listen(metrics, metricsPort);
  const stores = createLimitStores({
    redis: redisUrl === undefined ? undefined : connectRedis(redisUrl, log),
    onFault: (error) => log.error({ reason: String(error) }, 'the slots of runs cannot be renewed'),
  });
  const limits = createLimiter({ config, stores, metrics, clock, wallClock: Date.now, log });
  return {
    limits,
    metrics,
    async close() {
      server?.close();
      await limits.close();
    },
  };
}

async function listen(metrics: Metrics, port: number): ReturnType<typeof startMetricsServer> {
  try {
    return await startMetricsServer(metrics, port);
  } catch (error) {
    // Whoever starts the server would take the system's own words for those about PORT.
    throw new Error(`METRICS_PORT: ${port} on 127.0.0.1 cannot be listened on`, { cause: error });
  }
}
