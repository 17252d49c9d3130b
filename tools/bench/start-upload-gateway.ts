import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** A gateway in this process that takes uploads and never answers. */
export type UploadGateway = {
  address: string;
  /** Resolves when exactly so many connections are open, by the kernel's word. */
  hasOpen: (count: number) => Promise<void>;
  /** Resolves when all connections together have brought so many bytes since the last call. */
  hasReceived: (bytes: number) => Promise<void>;
  stop: () => Promise<void>;
};

const LOOK_MS = 1;
const ESTABLISHED = '01';

/**
 * Starts it. One that does not read takes only the first bytes of what is sent to it, and so cannot notice that a connection is closed. The kernel can, and
 * writes it to /proc, so this works on Linux only.
 */
export async function startUploadGateway({ reads }: { reads: boolean }): Promise<UploadGateway> {
  const sockets = new Set<Socket>();
  const traffic = { received: 0 };
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('data', (first: Buffer) => {
      // The BFF asks for the models by itself; only uploads shall be open.
      if (first.toString('latin1', 0, 3) === 'GET')
        return socket.end('HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n');
      traffic.received += first.length;
      if (!reads) return socket.pause();
      return socket.on('data', (piece: Buffer) => {
        traffic.received += piece.length;
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    async hasOpen(count) {
      while (countOpen(port) !== count) await setTimeout(LOOK_MS);
    },
    async hasReceived(bytes) {
      while (traffic.received < bytes) await setTimeout(LOOK_MS);
      traffic.received = 0;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** A line of /proc/net/tcp has a number, the local and the remote address and port, and the state, all in hexadecimal (man 5 proc). */
function countOpen(port: number): number {
  const local = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  return readFileSync('/proc/net/tcp', 'utf8')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, address = '', , state]) => address.endsWith(local) && state === ESTABLISHED).length;
}
