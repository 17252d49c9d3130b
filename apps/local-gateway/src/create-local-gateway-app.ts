import { Hono } from 'hono';
import { chatRoutes } from '#chat/chat-routes.ts';
import { answerFailure } from '#http/answer-failure.ts';
import { giveRequestId } from '#http/give-request-id.ts';
import { requireKey } from '#http/require-key.ts';
import { sendApiError } from '#http/send-api-error.ts';
import { modelsRoutes } from '#models/models-routes.ts';
import { speechRoutes } from '#speech/speech-routes.ts';
import { transcriptionRoutes } from '#transcription/transcription-routes.ts';
import type { GatewayApp, GatewayDeps, GatewayEnv } from './gateway-deps.ts';

/** The embedded gateway as an app: four endpoints behind a key, everything else an error in OpenAI's shape. */
export function createLocalGatewayApp(deps: GatewayDeps): GatewayApp {
  const app = new Hono<GatewayEnv>();
  app.use(giveRequestId(deps.clock));
  app.use(requireKey(deps.apiKey));
  app.route('/v1/models', modelsRoutes(deps));
  app.route('/v1/chat/completions', chatRoutes(deps));
  app.route('/v1/audio/speech', speechRoutes(deps));
  app.route('/v1/audio/transcriptions', transcriptionRoutes(deps));
  app.notFound((c) => {
    const message = `Invalid URL (${c.req.method} ${c.req.path})`;
    return sendApiError(c, { status: 404, message, type: 'invalid_request_error', param: null, code: null });
  });
  app.onError(answerFailure(deps.log));
  return app;
}
