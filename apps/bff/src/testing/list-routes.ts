import type { Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';

/** One address of the product with the method that it takes. */
export type Route = { method: string; path: string };

/** Every route of the app but those of the built page, asked of the app itself: a new one is attacked without being listed here. */
export function listRoutes(app: Hono<AppEnv>): Route[] {
  return app.routes
    .filter(({ method, path }) => method !== 'ALL' && !path.includes('*'))
    .map(({ method, path }) => ({ method, path: path.replaceAll(/:\w+/g, '0'.repeat(32)) }));
}
