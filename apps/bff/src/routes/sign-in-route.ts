import { createProblem } from '@lineup/shared/errors/create-problem.ts';
import { PASSCODE_LIMITS } from '@lineup/shared/limits/limits.ts';
import type { SessionResponse } from '@lineup/shared/session/session-response.ts';
import { signInRequest } from '@lineup/shared/session/sign-in-request.ts';
import type { Context } from 'hono';
import type { AppDeps } from '#app/app-deps.ts';
import type { AppEnv } from '#app/app-env.ts';
import { AppError } from '#errors/app-error.ts';
import { readJson } from '#guards/read-json.ts';
import { readSource } from '#guards/read-source.ts';
import { writeSessionCookie } from '#guards/write-session-cookie.ts';

/** `POST /api/session`: a passcode for a session. A refusal says when the next attempt counts; no connection is held until then. */
export function signInRoute({ access, live, log }: AppDeps): (c: Context<AppEnv>) => Promise<Response> {
  return async (c) => {
    const { passcode } = await readJson(c, { schema: signInRequest, maxBytes: PASSCODE_LIMITS.bodyBytes });
    if (access.signIn === undefined) throw new AppError('not_found', 'Nobody signs in with a passcode here.');
    const source = readSource(c);
    const signIn = access.signIn(source, passcode);
    if (signIn.result !== 'right') {
      const retryAfterSeconds = signIn.waitMs > 0 ? Math.ceil(signIn.waitMs / 1_000) : undefined;
      log.warn({ client: access.clientAddress(source), result: signIn.result, retryAfterSeconds }, 'sign-in refused');
      const code = signIn.result === 'wrong' ? 'wrong_passcode' : 'too_many_requests';
      throw new AppError(createProblem(code, { retryAfterSeconds }));
    }
    // A session is never taken over from the one before: each has an id that nobody knew until now.
    const identity = c.get('identity');
    if (identity.via === 'passcode') {
      access.signOut(identity.session);
      live.endSession(identity.session.id, 'aborted');
    }
    writeSessionCookie(c, { written: signIn.written, isSecure: access.isSecure(source) });
    const value: SessionResponse = { way: 'passcode', user: { name: signIn.name } };
    return c.json(value);
  };
}
