import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createReadMemory, type ReadMemory } from './create-read-memory.ts';

let server: Server;
let memory: ReadMemory;
let near: Socket;
let far: Socket;
beforeEach(async () => {
  server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  memory = createReadMemory();
  const accepted = once(server, 'connection') as Promise<[Socket]>;
  near = await new Promise((resolve, reject) => {
    memory.connect({ hostname: '127.0.0.1', protocol: 'http:', port: String(port) }, (error, socket) =>
      error === null ? resolve(socket) : reject(error),
    );
  });
  [far] = await accepted;
});
afterEach(() => {
  near.destroy();
  far.destroy();
  server.close();
});

async function read(): Promise<Buffer> {
  far.write('0123456789');
  await once(near, 'readable');
  const bytes: unknown = near.read();
  if (!(bytes instanceof Buffer)) throw new Error('Nothing has been read.');
  return bytes;
}

describe('the memory of a read', () => {
  it('is given back with the last bytes of the read', async () => {
    const bytes = await read();
    memory.release(bytes.subarray(5));
    expect(bytes.length).toBe(0);
  });

  it('is kept while bytes behind these may be needed', async () => {
    const bytes = await read();
    memory.release(bytes.subarray(0, 9));
    expect(bytes.toString()).toBe('0123456789');
  });

  it('is all that is given back: nothing that came otherwise, least of all from the pool', async () => {
    const pool = Buffer.from(Buffer.from('x').buffer);
    const copy = Buffer.alloc(10, 'y');
    memory.release(pool);
    memory.release(copy);
    expect([pool.length, copy.length]).toEqual([Buffer.poolSize, 10]);
  });
});
