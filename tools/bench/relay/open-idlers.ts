import { connect, type Socket } from 'node:net';

const DRIP_MS = 2_000;

/** Connections that want nothing: half have had an answer and are kept alive, half send the head of a request a letter at a time. */
export async function openIdlers(address: string, count: number): Promise<{ close: () => void }> {
  const { hostname, port, host } = new URL(address);
  const open = (): Promise<Socket> =>
    new Promise((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => resolve(socket));
      socket.once('error', reject).resume();
    });
  const sockets = await Promise.all(Array.from({ length: count }, open));
  for (const socket of sockets) socket.on('error', () => undefined);
  const [kept, slow] = [sockets.slice(0, count / 2), sockets.slice(count / 2)];
  for (const socket of kept) socket.write(`GET /healthz HTTP/1.1\r\nhost: ${host}\r\n\r\n`);
  for (const socket of slow) socket.write(`GET /healthz HTTP/1.1\r\nhost: ${host}\r\nx-slow: `);
  const drip = setInterval(() => {
    for (const socket of slow) if (socket.writable) socket.write('a');
  }, DRIP_MS);
  return {
    close() {
      clearInterval(drip);
      for (const socket of sockets) socket.destroy();
    },
  };
}
