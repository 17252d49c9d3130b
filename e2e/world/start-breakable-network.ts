import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** The way from a browser to a server: it can go away and come back. */
export type BreakableNetwork = { address: string; break: () => void; mend: () => void; stop: () => Promise<void> };

/** Starts a way to the server at this address. While it is broken, connections are reset and no new one lasts. */
export async function startBreakableNetwork(target: string): Promise<BreakableNetwork> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let isBroken = false;
  const server = createServer((near) => {
    if (isBroken) return void near.resetAndDestroy();
    const far = connect(Number(port), hostname);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.pipe(other);
      // A connection that breaks takes the other half with it; that is what this is for.
      socket.on('error', () => undefined);
      socket.once('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const breakAll = (): void => {
    isBroken = true;
    for (const socket of sockets) socket.resetAndDestroy();
  };
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    break: breakAll,
    mend: () => {
      isBroken = false;
    },
    stop: () => {
      breakAll();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
