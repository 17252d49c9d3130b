import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { type ByteStream, type ByteStreamOptions, createByteStream } from '#relay/create-byte-stream.ts';
import { createDirectStream } from '#relay/create-direct-stream.ts';

/**
 * What a response can do with its connection itself. Two are ways to end so that it does not look whole; erroring its stream is none of
 * them: the server adapter would write the error into the body and to the console.
 */
export type ClientConnection = {
  /** Lets what is written in this turn of the event loop leave with one write: the adapter would send the head by itself. */
  gather: () => void;
  /** A body for the response. */
  openBody: (options: ByteStreamOptions) => ByteStream;
  /** Ends it at once. */
  destroy: () => void;
  /** Ends it when what was written has left. */
  destroySoon: () => void;
};

export function clientConnection(c: Context<AppEnv>): ClientConnection {
  const { outgoing } = c.env;
  return {
    gather() {
      const socket = outgoing?.socket;
      socket?.cork();
      setImmediate(() => socket?.uncork());
    },
    openBody: (options) => (outgoing === undefined ? createByteStream(options) : createDirectStream(outgoing, options)),
    destroy: () => outgoing?.destroy(),
    destroySoon: () => outgoing?.socket?.destroySoon(),
  };
}
