import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import type { GatewayApp, GatewayDeps, GatewayEnv } from '#gateway-deps.ts';
import { unknownModel } from '#http/unknown-model.ts';
import { limitBody } from '#http/limit-body.ts';
import { readJson } from '#http/read-json.ts';
import { sendApiError } from '#http/send-api-error.ts';
import { askModel } from './ask-model.ts';
import { chatRequest } from './chat-request.ts';
import { demoModels } from './demos/demo-models.ts';
import { fitWindow } from './fit-window.ts';
import { planChoice } from './plan-choice.ts';
import { sendAnswer } from './send-answer.ts';

// Room for a few pictures as data URLs; the text itself is bounded by the window of tokens.
const MAX_BODY_BYTES = 16 * 1024 * 1024;

/** `POST /v1/chat/completions`. */
export function chatRoutes(deps: GatewayDeps): GatewayApp {
  return new Hono<GatewayEnv>().post('/', limitBody(MAX_BODY_BYTES), (c) => completeChat(c, deps));
}

async function completeChat(c: Context<GatewayEnv>, deps: GatewayDeps): Promise<Response> {
  const body = await readJson(c, chatRequest);
  if (!body.ok) return sendApiError(c, body.error);
  const request = body.value;
  const model = demoModels.find(({ id }) => id === request.model);
  if (model === undefined) return sendApiError(c, unknownModel(request.model));
  const budget = fitWindow(request);
  if (!budget.ok) return sendApiError(c, budget.error);
  const answers = askModel(model, request);
  if (!answers.ok) {
    const message = `${answers.error.message} (request id: ${c.get('requestId')})`;
    return sendApiError(c, { ...answers.error, message });
  }
  const stop = [request.stop ?? []].flat();
  const answer = {
    id: `chatcmpl-${randomUUID().replaceAll('-', '')}`,
    created: Math.floor(deps.clock() / 1000),
    model: model.id,
    choices: answers.value.map((choice) => planChoice({ answer: choice, stop, limit: budget.value.answer })),
    promptTokens: budget.value.prompt,
    topLogprobs: request.logprobs === true ? (request.top_logprobs ?? 0) : null,
  };
  return sendAnswer(c, { answer, request, tokenDelay: model.tokenDelay, deps });
}
