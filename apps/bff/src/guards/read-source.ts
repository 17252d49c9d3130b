import { TLSSocket } from 'node:tls';
import type { Context } from 'hono';
import type { RequestSource } from '#access/request-source.ts';
import type { AppEnv } from '#app/app-env.ts';

/** Where a request comes from. */
export function readSource(c: Context<AppEnv>): RequestSource {
  const socket = c.env.incoming?.socket;
  return {
    peer: socket?.remoteAddress,
    isTls: socket instanceof TLSSocket,
    header: (name) => c.req.header(name),
  };
}
