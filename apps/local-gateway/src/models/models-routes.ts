import { Hono } from 'hono';
import type { GatewayApp, GatewayDeps, GatewayEnv } from '#gateway-deps.ts';
import { sendApiError } from '#http/send-api-error.ts';
import { unknownModel } from '#http/unknown-model.ts';
import { listModels } from './list-models.ts';

/** `GET /v1/models` and `GET /v1/models/{id}`; an id may hold slashes. */
export function modelsRoutes({ engine }: GatewayDeps): GatewayApp {
  return new Hono<GatewayEnv>()
    .get('/', (c) => c.json({ object: 'list', data: listModels(engine.status()) }))
    .get('/:id{.+}', (c) => {
      const id = c.req.param('id');
      const card = listModels(engine.status()).find((model) => model.id === id);
      return card === undefined ? sendApiError(c, unknownModel(id)) : c.json(card);
    });
}
