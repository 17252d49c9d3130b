import type { Context } from 'hono';
import type { AppDeps } from '#app/app-deps.ts';
import type { AppEnv } from '#app/app-env.ts';
import { readSource } from '#guards/read-source.ts';
import { writeSessionCookie } from '#guards/write-session-cookie.ts';

/** `DELETE /api/session`: ends the caller's session and what still runs for it, on the server, whoever else may hold a copy of its cookie. */
export function signOutRoute({ access, live }: AppDeps): (c: Context<AppEnv>) => Response {
  return (c) => {
    const identity = c.get('identity');
    if (identity.via === 'passcode') {
      access.signOut(identity.session);
      live.endSession(identity.session.id, 'aborted');
    }
    writeSessionCookie(c, { written: null, isSecure: access.isSecure(readSource(c)) });
    return c.body(null, 204);
  };
}
