import type { ConfigResponse } from '@lineup/shared/config/config-response.ts';
import type { Context } from 'hono';
import type { AppDeps } from '#app/app-deps.ts';
import type { AppEnv } from '#app/app-env.ts';
import { answerJson } from './answer-json.ts';

/** `GET /api/config`: what the page needs to know of this server. */
export function configRoute({ gateways, version, masker, limits }: AppDeps): (c: Context<AppEnv>) => Response {
  const value: ConfigResponse = {
    gateways: gateways.map(({ id, name, local }) => ({ id, name, local })),
    limits: Object.fromEntries(gateways.map((gateway) => [gateway.id, gateway.limits])),
    prices: Object.fromEntries(gateways.flatMap(({ id, prices }) => (prices === undefined ? [] : [[id, prices]]))),
    caps: limits.config.caps,
    version,
  };
  return (c) => answerJson(c, { value, masker });
}
