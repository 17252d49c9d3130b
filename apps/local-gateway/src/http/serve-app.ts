import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { GatewayApp } from '#gateway-deps.ts';

export type ServedApp = { baseUrl: string; close: () => Promise<void> };

/** Listens on `host` and `port` (0 takes any free one); `close` ends open connections too. */
export async function serveApp({
  app,
  host,
  port,
}: {
  app: GatewayApp;
  host: string;
  port: number;
}): Promise<ServedApp> {
  const answer = getRequestListener(app.fetch);
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const boundPort = typeof address === 'object' && address !== null ? address.port : port;
  return {
    baseUrl: `http://${host.includes(':') ? `[${host}]` : host}:${boundPort}/v1`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}
