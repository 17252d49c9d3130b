import { parseJson } from '@lineup/shared/json/parse-json.ts';
import type { Context } from 'hono';
import type * as v from 'valibot';
import type { Parsed } from './api-error.ts';
import { invalidRequest } from './invalid-request.ts';
import { parseInput } from './parse-input.ts';

/** Reads and checks a JSON body, whatever content type the client labelled it with. */
export async function readJson<Schema extends v.GenericSchema>(
  c: Context,
  schema: Schema,
): Promise<Parsed<v.InferOutput<Schema>>> {
  const body = parseJson(await c.req.text());
  return body === undefined
    ? { ok: false, error: invalidRequest('The body is not valid JSON.') }
    : parseInput(schema, body);
}
