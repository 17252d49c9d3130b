import { buildConnector } from 'undici';
import { CONNECT_LIMIT_MS } from './connect-limit-ms.ts';

/** The memory that sockets to gateways are read into: 64 KB for each read, of which the collector alone would let 64 MB gather. */
export type ReadMemory = {
  connect: buildConnector.connector;
  /**
   * Gives back at once the memory of a read, when these bytes of it are its last: what came before them has been written before. Only to be
   * called when nobody needs the bytes any more, the kernel included.
   */
  release: (bytes: Uint8Array) => void;
};

export function createReadMemory(): ReadMemory {
  // Only what is known to be a read: other buffers of its size are shared, as Node's pool of small ones is.
  const reads = new WeakSet<ArrayBufferLike>();
  const connectTo = buildConnector({ timeout: CONNECT_LIMIT_MS, allowH2: false });
  return {
    connect: (options, callback) =>
      connectTo(options, (...result) => {
        const [error, socket] = result;
        if (error === null) {
          const push = socket.push.bind(socket);
          socket.push = (read, encoding) => {
            if (read instanceof Uint8Array && read.length === read.buffer.byteLength) reads.add(read.buffer);
            return push(read, encoding);
          };
        }
        callback(...result);
      }),
    release({ buffer, byteOffset, length }) {
      if (byteOffset + length < buffer.byteLength || !reads.delete(buffer)) return;
      if (buffer instanceof ArrayBuffer) buffer.transfer(0);
    },
  };
}
