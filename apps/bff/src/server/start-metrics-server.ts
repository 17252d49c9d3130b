import { Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import type { Metrics } from '#metrics/create-metrics.ts';
import { metricsRoute } from '#routes/metrics-route.ts';
import { startServer } from './start-server.ts';

/** Answers `/metrics` on a port of its own, on loopback, so that no proxy in front of the page can show it. */
export async function startMetricsServer(
  metrics: Metrics,
  port: number,
): Promise<{ address: string; close: () => void }> {
  const app = new Hono<AppEnv>();
  app.get('/metrics', metricsRoute(metrics));
  const { server, address } = await startServer(app, { host: '127.0.0.1', port });
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { address, close };
}
