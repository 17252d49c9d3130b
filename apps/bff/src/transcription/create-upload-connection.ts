import { connect as connectTcp, type Socket } from 'node:net';
import type { EndCause } from '@lineup/shared/wire/own-events.ts';
import { buildConnector, Client, type Dispatcher } from 'undici';
import { CONNECT_LIMIT_MS } from '#gateway/connect-limit-ms.ts';
import { readPastWriteErrors } from './read-past-write-errors.ts';

/** A connection of its own for one upload to one gateway. */
export type UploadConnection = {
  dispatcher: Dispatcher;
  /** Ends it. One that ends for another reason than `eof` is reset, and the gateway learns of it at once. */
  end: (cause: EndCause) => void;
};

const HTTPS_PORT = 443;

/**
 * Connects when the request comes. Closed in the usual way, a connection first delivers what waits in its send buffer: a gateway that reads
 * slowly would go on for seconds with megabytes of an upload that was cancelled. A reset (RFC 9293, section 3.5.2) drops them. `onWritten`
 * is told of the bytes that have left.
 */
export function createUploadConnection(origin: string, onWritten: (bytes: Uint8Array) => void): UploadConnection {
  let tcp: Socket | undefined;
  const connectTo = buildConnector({ timeout: CONNECT_LIMIT_MS, allowH2: false });
  const connect: buildConnector.connector = (options, callback) => {
    const done: buildConnector.Callback = (...result) => {
      const [error, socket] = result;
      if (error === null) readPastWriteErrors(socket, onWritten);
      if (error === null) tcp ??= socket;
      callback(...result);
    };
    if (options.protocol !== 'https:') return connectTo(options, done);
    // Of an encrypted connection only the socket beneath can be reset, so that one is made here.
    tcp = connectTcp({ host: options.hostname, port: Number(options.port) || HTTPS_PORT });
    return connectTo({ ...options, httpSocket: tcp }, done);
  };
  const client = new Client(origin, { connect });
  return {
    dispatcher: client,
    end(cause) {
      if (tcp?.connecting) tcp.destroy();
      else if (cause !== 'eof') tcp?.resetAndDestroy();
      void client.destroy();
    },
  };
}
