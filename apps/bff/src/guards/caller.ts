import { randomId } from '#app/random-id.ts';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { AppEnv } from '#app/app-env.ts';
import type { User } from './user.ts';

const COOKIE = 'lineup_caller';

/** The id of the caller's cookie, and whether the caller sent it or is only now being given it. */
type CallerId = { id: string; isKnown: boolean };

/** Who asks: which browser, and who has signed in there. */
export type Caller = CallerId & { user: User };

/** Tells who calls the API, so that nobody can stop the streams of others. */
export const identifyCaller: MiddlewareHandler<AppEnv> = async (c, next) => {
  c.set('caller', { ...nameCaller(c), user: c.get('user') });
  await next();
};

/**
 * Who asks; whoever has no id is given a random one in a cookie. The page brings it, because the first calls of a page are parallel and
 * would each be given their own. Hence the path, and `Lax`: a navigation must show the id that is there already, also one that follows a
 * link from another site, or it would replace the owner of streams that run in other tabs. What other sites post or fetch carries neither kind.
 */
export function nameCaller(c: Context<AppEnv>): CallerId {
  const caller = readCaller(c);
  if (!caller.isKnown) setCookie(c, COOKIE, caller.id, { path: '/', httpOnly: true, sameSite: 'Lax' });
  return caller;
}

function readCaller(c: Context<AppEnv>): CallerId {
  const sent = getCookie(c, COOKIE);
  const isKnown = sent !== undefined && /^[0-9a-f]{32}$/.test(sent);
  return { id: isKnown ? sent : randomId(), isKnown };
}

/**
 * Whether the second caller is the owner. Browsers always send the cookie. A client that keeps no cookies is unknown both times; for it
 * the stream's own id, 128 random bits that only the reader of the stream has seen, is the proof. Another person at the same browser is
 * another caller.
 */
export function isSameCaller(owner: Caller, caller: Caller): boolean {
  if (owner.user.name !== caller.user.name) return false;
  return caller.isKnown ? caller.id === owner.id : !owner.isKnown;
}
