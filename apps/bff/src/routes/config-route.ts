import type { Context } from 'hono';
import type { AppDeps } from '#app/app-deps.ts';
import type { AppEnv } from '#app/app-env.ts';
import { answerJson } from './answer-json.ts';
import { describeConfig } from './describe-config.ts';

/** `GET /api/config`: what the page needs to know of this server. */
export function configRoute(deps: AppDeps): (c: Context<AppEnv>) => Response {
  const value = describeConfig(deps);
  return (c) => answerJson(c, { value, masker: deps.masker });
}
