import { type Context, Hono } from 'hono';
import type { GatewayApp, GatewayDeps, GatewayEnv } from '#gateway-deps.ts';
import { invalidRequest } from '#http/invalid-request.ts';
import { limitBody } from '#http/limit-body.ts';
import { parseInput } from '#http/parse-input.ts';
import { sendApiError } from '#http/send-api-error.ts';
import { unknownModel } from '#http/unknown-model.ts';
import { transcriptionModels } from './transcription-models.ts';
import { transcriptionRequest } from './transcription-request.ts';
import { writeTranscript } from './write-transcript.ts';

// The documented 25 MB of audio, and room for the other fields and the borders between them.
const MAX_BODY_BYTES = 25 * 1024 * 1024 + 64 * 1024;

/** `POST /v1/audio/transcriptions`. */
export function transcriptionRoutes(deps: GatewayDeps): GatewayApp {
  return new Hono<GatewayEnv>().post('/', limitBody(MAX_BODY_BYTES), (c) => transcribe(c, deps));
}

async function transcribe(c: Context<GatewayEnv>, { engine }: GatewayDeps): Promise<Response> {
  const form = await readForm(c);
  if (form === undefined) return sendApiError(c, invalidRequest('The body is not readable multipart/form-data.'));
  const parsed = parseInput(transcriptionRequest, form);
  if (!parsed.ok) return sendApiError(c, parsed.error);
  const { model: id, file } = parsed.value;
  const model = transcriptionModels.find((one) => one.id === id);
  if (model === undefined) return sendApiError(c, unknownModel(id));
  const bytes = new Uint8Array(await file.arrayBuffer());
  const transcript = await engine.transcribe({ bytes, model: model.runs, signal: c.req.raw.signal });
  const { contentType, body } = writeTranscript(transcript, parsed.value);
  c.header('Content-Type', contentType);
  return c.body(body);
}

async function readForm(c: Context): Promise<Record<string, unknown> | undefined> {
  try {
    return await c.req.parseBody();
  } catch {
    // The form parser says nothing that would help beyond the fact.
    return undefined;
  }
}
