import type { UsageResponse } from '@lineup/shared/usage/usage-response.ts';
import type { Context } from 'hono';
import type { AppDeps } from '#app/app-deps.ts';
import type { AppEnv } from '#app/app-env.ts';
import { answerJson } from './answer-json.ts';

/** `GET /api/operator/usage`: what everybody has used today, with the limits beside it. */
export function usageRoute({ limits, masker }: AppDeps): (c: Context<AppEnv>) => Promise<Response> {
  const { perUser, overall } = limits.config;
  return async (c) => {
    const { day, rows } = await limits.today();
    const value: UsageResponse = { day, limits: { perUser, overall }, rows };
    return answerJson(c, { value, masker });
  };
}
