/* oxlint-disable no-underscore-dangle -- Node's names of what a writable stream is made of */
import type { Socket } from 'node:net';

/**
 * Lets a socket that cannot be written to any more go on reading. A gateway may answer before it has read an upload (413, 401) and close:
 * the next write fails, and Node would destroy the socket together with the answer that has already arrived (RFC 9112, section 9.5, asks
 * senders to look for it). What cannot be written is dropped; the other side's end ends the socket, whether it has answered or not.
 * `onWritten` is given every piece of bytes that has left, when nothing needs its memory any more.
 */
export function readPastWriteErrors(socket: Socket, onWritten: (bytes: Uint8Array) => void): void {
  const write = socket._write.bind(socket);
  const writeMany = socket._writev?.bind(socket);
  let isBroken = false;
  const forgive = (pieces: readonly unknown[], done: () => void) => (error?: Error | null) => {
    if (error) isBroken = true;
    else for (const piece of pieces) if (piece instanceof Uint8Array) onWritten(piece);
    done();
  };
  socket._write = (chunk, encoding, done) => (isBroken ? done() : write(chunk, encoding, forgive([chunk], done)));
  if (writeMany === undefined) return;
  socket._writev = (chunks, done) => {
    if (isBroken) return done();
    // Node may put other things into the list while it writes.
    const pieces: unknown[] = chunks.map(({ chunk }) => chunk);
    writeMany(chunks, forgive(pieces, done));
  };
}
