import { randomBytes } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { AppEnv } from '#app/app-env.ts';

const COOKIE = 'lineup_caller';

/** Who asks: the id of the caller's cookie, and whether the caller sent it or is only now being given it. */
export type Caller = { id: string; isKnown: boolean };

/** Gives every caller of the API a random id in a cookie, so that nobody can stop the streams of others. */
export const identifyCaller: MiddlewareHandler<AppEnv> = async (c, next) => {
  const caller = readCaller(c);
  c.set('caller', caller);
  if (!caller.isKnown) setCookie(c, COOKIE, caller.id, { path: '/api', httpOnly: true, sameSite: 'Strict' });
  await next();
};

function readCaller(c: Context<AppEnv>): Caller {
  const sent = getCookie(c, COOKIE);
  const isKnown = sent !== undefined && /^[0-9a-f]{32}$/.test(sent);
  return { id: isKnown ? sent : randomBytes(16).toString('hex'), isKnown };
}

/**
 * Whether the second caller is the owner. Browsers always send the cookie. A client that keeps no cookies is unknown both times; for it
 * the stream's own id, 128 random bits that only the reader of the stream has seen, is the proof.
 */
export function isSameCaller(owner: Caller, caller: Caller): boolean {
  return caller.isKnown ? caller.id === owner.id : !owner.isKnown;
}
