import { connect as connectTcp, type Socket } from 'node:net';
import type { EndCause } from '@lineup/shared/wire/own-events.ts';
import { buildConnector } from 'undici';
import { CONNECT_LIMIT_MS } from '#gateway/connect-limit-ms.ts';
import { readPastWriteErrors } from './read-past-write-errors.ts';

/** A connection of its own for one upload to one gateway. */
export type UploadConnection = {
  open: (done: buildConnector.Callback) => void;
  /** Ends it. One that ends for another reason than `eof` is reset, and the gateway learns of it at once. */
  end: (cause: EndCause) => void;
};

const HTTPS_PORT = 443;

/**
 * Closed in the usual way, a connection first delivers what waits in its send buffer: a gateway that reads slowly would go on for seconds
 * with megabytes of an upload that was cancelled. A reset (RFC 9293, section 3.5.2) drops them. `onWritten` is told of the bytes that have left.
 */
export function createUploadConnection(
  { protocol, host, hostname: written, port }: URL,
  onWritten: (bytes: Uint8Array) => void,
): UploadConnection {
  let tcp: Socket | undefined;
  let socket: Socket | undefined;
  // Addresses of IPv6 stand in brackets in a URL, and nowhere else.
  const hostname = written.replaceAll(/[[\]]/g, '');
  const connect = buildConnector({ timeout: CONNECT_LIMIT_MS, allowH2: false });
  return {
    open(done) {
      // Of an encrypted connection only the socket beneath can be reset, so that one is made here.
      if (protocol === 'https:') tcp = connectTcp({ host: hostname, port: Number(port) || HTTPS_PORT });
      connect({ protocol, host, hostname, port, ...(tcp !== undefined && { httpSocket: tcp }) }, (...result) => {
        const [error, made] = result;
        if (error === null) {
          readPastWriteErrors(made, onWritten);
          socket = made;
          tcp ??= made;
        }
        done(...result);
      });
    },
    end(cause) {
      if (tcp?.connecting) tcp.destroy();
      else if (cause !== 'eof') tcp?.resetAndDestroy();
      socket?.destroy();
    },
  };
}
