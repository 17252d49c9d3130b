import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';

/** The longest time for a whole request to arrive: 25 MB over a slow line. Node's own limit of 5 min is too short for that. */
const REQUEST_LIMIT_MS = 20 * 60_000;

/** Listens, and gives the server with the address as a URL. Fails when the port is taken. */
export async function startServer(
  app: Hono<AppEnv>,
  { host, port }: { host: string; port: number },
): Promise<{ server: Server; address: string }> {
  const listener = getRequestListener(app.fetch);
  const server = createServer({ requestTimeout: REQUEST_LIMIT_MS }, (request, response) => {
    void listener(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const bound = server.address();
  return { server, address: `http://${bracket(host)}:${isAddress(bound) ? bound.port : port}` };
}

function isAddress(bound: AddressInfo | string | null): bound is AddressInfo {
  return typeof bound === 'object' && bound !== null;
}

function bracket(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
