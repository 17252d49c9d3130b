import type { SessionResponse } from '@lineup/shared/session/session-response.ts';
import type { Context } from 'hono';
import type { AppDeps } from '#app/app-deps.ts';
import type { AppEnv } from '#app/app-env.ts';

/** `GET /api/session`: how people get in here, and who the caller is. */
export function sessionRoute({ access }: AppDeps): (c: Context<AppEnv>) => Response {
  return (c) => {
    const { via } = c.get('identity');
    const isSomebody = via === 'proxy' || via === 'passcode';
    const value: SessionResponse = {
      way: isSomebody ? via : access.way,
      user: isSomebody ? { name: c.get('user').name } : null,
    };
    return c.json(value);
  };
}
