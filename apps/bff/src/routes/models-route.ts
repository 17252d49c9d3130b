import type { Context } from 'hono';
import type { AppDeps } from '#app/app-deps.ts';
import type { AppEnv } from '#app/app-env.ts';
import { answerJson } from './answer-json.ts';

/** `GET /api/models`: every gateway's models. */
export function modelsRoute({ models, masker }: AppDeps): (c: Context<AppEnv>) => Promise<Response> {
  return async (c) => answerJson(c, { value: await models.read(), masker });
}
