import type { SessionResponse } from '@lineup/shared/session/session-response.ts';
import type { Context } from 'hono';
import type { AppDeps } from '#app/app-deps.ts';
import type { AppEnv } from '#app/app-env.ts';
import { answerJson } from './answer-json.ts';
import { describeConfig } from './describe-config.ts';

/** `GET /api/session`: how people get in here, who the caller is, and the config for whoever is in: the page's first drawing needs all three. */
export function sessionRoute(deps: AppDeps): (c: Context<AppEnv>) => Response {
  const config = describeConfig(deps);
  return (c) => {
    const { via } = c.get('identity');
    const isSomebody = via === 'proxy' || via === 'passcode';
    const value: SessionResponse = {
      way: isSomebody ? via : deps.access.way,
      user: isSomebody ? { name: c.get('user').name } : null,
      ...(via !== 'nobody' && { config }),
    };
    return answerJson(c, { value, masker: deps.masker });
  };
}
