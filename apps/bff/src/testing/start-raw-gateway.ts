import { type AddressInfo, createServer, type Socket } from 'node:net';

/** A gateway below HTTP, for tests that look at the connection itself. */
export type RawGateway = { baseUrl: URL; close: () => Promise<void> };

export async function startRawGateway(onConnection: (socket: Socket) => void): Promise<RawGateway> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    onConnection(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    // A server on a port has an address of this kind.
    baseUrl: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
