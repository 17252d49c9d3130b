import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import type { Metrics } from '#metrics/create-metrics.ts';

/** `GET /metrics`: the counters as Prometheus reads them. */
export function metricsRoute(metrics: Metrics): (c: Context<AppEnv>) => Promise<Response> {
  return async (c) => {
    const { text, type } = await metrics.write();
    return c.body(text, 200, { 'content-type': type });
  };
}
