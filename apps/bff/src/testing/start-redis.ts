import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { env } from 'node:process';
import { createInterface } from 'node:readline';

/** A real Redis on loopback that keeps nothing. */
export type TestRedis = {
  url: string;
  stop: () => Promise<void>;
  /** Starts it again under the same address, empty. */
  start: () => Promise<void>;
};

const PLACES = ['/usr/bin/redis-server', '/opt/homebrew/bin/redis-server'];

export async function startRedis(): Promise<TestRedis> {
  const port = await findFreePort();
  let stop = await run(port);
  return {
    url: `redis://127.0.0.1:${port}/0`,
    stop: () => stop(),
    async start() {
      stop = await run(port);
    },
  };
}

async function run(port: number): Promise<() => Promise<void>> {
  const program = env['REDIS_SERVER_PATH'] ?? PLACES.find((place) => existsSync(place));
  if (program === undefined) throw new Error('No redis-server found: install it, or set REDIS_SERVER_PATH.');
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const server = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const closed = once(server, 'close');
  const lines = createInterface({ input: server.stdout });
  const isReady = await new Promise<boolean>((resolve) => {
    lines.on('line', (line) => line.includes('Ready to accept connections') && resolve(true));
    lines.once('close', () => resolve(false));
  });
  if (!isReady) throw new Error('redis-server has not started');
  return async () => {
    server.kill('SIGKILL');
    await closed;
  };
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
