import type { Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';

/** Calls an app without a socket, as if the connection came from this address. */
export async function askAs(
  app: Hono<AppEnv>,
  { from, path, init }: { from: string; path: string; init: RequestInit },
): Promise<Response> {
  return app.request(path, init, { incoming: { socket: { remoteAddress: from } } });
}
