import type { Context } from 'hono';
import { setCookie } from 'hono/cookie';
import type { WrittenSession } from '#access/create-sessions.ts';
import { sessionCookie } from '#access/session-cookie.ts';
import type { AppEnv } from '#app/app-env.ts';

/** Gives the browser its session, or takes it back when `written` is null. No script and no request of another site ever carries it. */
export function writeSessionCookie(
  c: Context<AppEnv>,
  { written, isSecure }: { written: WrittenSession | null; isSecure: boolean },
): void {
  setCookie(c, sessionCookie({ isSecure }), written?.text ?? '', {
    path: '/',
    httpOnly: true,
    sameSite: 'Strict',
    secure: isSecure,
    maxAge: written?.maxAgeSeconds ?? 0,
  });
}
