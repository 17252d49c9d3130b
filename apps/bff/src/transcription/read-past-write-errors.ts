/* oxlint-disable no-underscore-dangle -- Node's names of what a writable stream is made of */
import type { Socket } from 'node:net';

/**
 * Lets a socket that cannot be written to any more go on reading. A gateway may answer before it has read an upload (413, 401) and close:
 * the next write fails, and Node would destroy the socket together with the answer that has already arrived (RFC 9112, section 9.5, asks
 * senders to look for it). What cannot be written is dropped; the other side's end ends the socket, whether it has answered or not.
 */
export function readPastWriteErrors(socket: Socket): void {
  const write = socket._write.bind(socket);
  const writeMany = socket._writev?.bind(socket);
  let isBroken = false;
  const forgive = (done: () => void) => (error?: Error | null) => {
    if (error) isBroken = true;
    done();
  };
  socket._write = (chunk, encoding, done) => (isBroken ? done() : write(chunk, encoding, forgive(done)));
  if (writeMany === undefined) return;
  socket._writev = (chunks, done) => (isBroken ? done() : writeMany(chunks, forgive(done)));
}
