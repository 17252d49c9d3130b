import { type Context, Hono } from 'hono';
import type { GatewayApp, GatewayDeps, GatewayEnv } from '#gateway-deps.ts';
import { limitBody } from '#http/limit-body.ts';
import { readJson } from '#http/read-json.ts';
import { sendApiError } from '#http/send-api-error.ts';
import { streamBody } from '#http/stream-body.ts';
import { unknownModel } from '#http/unknown-model.ts';
import { SPEECH_FORMATS } from './speech-formats.ts';
import { speechModels } from './speech-models.ts';
import { speechRequest } from './speech-request.ts';

const MAX_BODY_BYTES = 1024 * 1024;

/** `POST /v1/audio/speech`. */
export function speechRoutes(deps: GatewayDeps): GatewayApp {
  return new Hono<GatewayEnv>().post('/', limitBody(MAX_BODY_BYTES), (c) => speak(c, deps));
}

async function speak(c: Context<GatewayEnv>, { engine, log }: GatewayDeps): Promise<Response> {
  const body = await readJson(c, speechRequest);
  if (!body.ok) return sendApiError(c, body.error);
  const { model, input, voice, speed, response_format } = body.value;
  if (!speechModels.some(({ id }) => id === model)) return sendApiError(c, unknownModel(model));
  const format = response_format ?? 'mp3';
  const { signal } = c.req.raw;
  const chunks = engine.speak({ text: input, voice, speed: speed ?? 1, format, signal })[Symbol.asyncIterator]();
  // A failure before the first bytes can still be told by status and sentence.
  const first = await chunks.next();
  c.header('Content-Type', SPEECH_FORMATS[format]);
  c.header('X-Lineup-Voice', voice);
  return c.body(streamBody(c, { chunks: startingWith(first, chunks), log }));
}

async function* startingWith(
  first: IteratorResult<Uint8Array>,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let next = first;
  try {
    while (next.done !== true) {
      yield next.value;
      next = await rest.next();
    }
  } finally {
    await rest.return?.();
  }
}
