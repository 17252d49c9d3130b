import type { Socket } from 'node:net';

/** Sends bytes that no HTTP client would, and gives everything that comes back until the other side closes the connection. */
export function sendUntilClosed(socket: Socket, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    socket.on('data', (piece: Buffer) => pieces.push(piece));
    // A peer that refuses may reset what is still being sent to it.
    socket.on('error', () => undefined);
    socket.once('end', () => socket.end());
    socket.once('close', () => resolve(Buffer.concat(pieces).toString('latin1')));
    socket.write(bytes, 'latin1');
  });
}
