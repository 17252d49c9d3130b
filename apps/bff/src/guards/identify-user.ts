import type { MiddlewareHandler } from 'hono';
import type { Access, Identity } from '#access/create-access.ts';
import type { AppEnv } from '#app/app-env.ts';
import { AppError } from '#errors/app-error.ts';
import { readSource } from './read-source.ts';
import type { User } from './user.ts';
import { writeSessionCookie } from './write-session-cookie.ts';

/** Where people sign in and out; it answers everybody. */
const SESSION = '/api/session';

/** Tells on whose account a request goes, and lets nobody in who is nobody. */
export function identifyUser(access: Access): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const source = readSource(c);
    const identity = access.identify(source);
    const isSession = c.req.path === SESSION;
    if (identity.via === 'nobody' && !isSession) throw new AppError('unauthorized');
    const written = identity.via === 'passcode' && !isSession ? access.renew(identity.session) : undefined;
    if (written !== undefined) writeSessionCookie(c, { written, isSecure: access.isSecure(source) });
    c.set('identity', identity);
    c.set('user', userOf(identity));
    await next();
  };
}

function userOf(identity: Identity): User {
  switch (identity.via) {
    case 'open':
      return { name: 'everyone' };
    case 'nobody':
      return { name: 'nobody' };
    case 'proxy':
      return { name: identity.name };
    case 'passcode':
      return { name: identity.session.name, sessionId: identity.session.id };
  }
}
