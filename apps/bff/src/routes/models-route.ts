import type { Context } from 'hono';
import type { AppDeps } from '#app/app-deps.ts';
import type { AppEnv } from '#app/app-env.ts';
import { allowsModel } from '#limits/allows-model.ts';
import { answerJson } from './answer-json.ts';

/** `GET /api/models`: every gateway's models, as far as the operator offers them. */
export function modelsRoute({ models, masker, limits }: AppDeps): (c: Context<AppEnv>) => Promise<Response> {
  return async (c) => {
    const { gateways } = await models.read();
    const offered = gateways.map((gateway) => ({
      ...gateway,
      models: gateway.models.filter(({ id }) => allowsModel(limits.config.models, { gateway: gateway.id, model: id })),
    }));
    return answerJson(c, { value: { gateways: offered }, masker });
  };
}
