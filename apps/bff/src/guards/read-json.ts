import { parseJson } from '@lineup/shared/json/parse-json.ts';
import type { Context } from 'hono';
import * as v from 'valibot';
import { AppError } from '#errors/app-error.ts';
import { describeIssue } from '#errors/describe-issue.ts';
import { readText } from './read-text.ts';

/** Reads a JSON body of at most `maxBytes` and checks it; what is wrong is an error that names the field. */
export async function readJson<Schema extends v.GenericSchema>(
  c: Context,
  { schema, maxBytes }: { schema: Schema; maxBytes: number },
): Promise<v.InferOutput<Schema>> {
  // Forms cannot send this type, so no page of another origin gets here without a preflight, which nobody answers.
  if (!/^application\/json\s*(?:;|$)/i.test(c.req.header('content-type') ?? '')) {
    throw new AppError('unsupported_media_type', 'The content type must be application/json.');
  }
  return checkJson(schema, await readText(c.req.raw, maxBytes));
}

/** Parses and checks JSON text; `field` is put before what is wrong. */
export function checkJson<Schema extends v.GenericSchema>(
  schema: Schema,
  text: string,
  field?: string,
): v.InferOutput<Schema> {
  const value = parseJson(text);
  const prefix = field === undefined ? '' : `${field}: `;
  if (value === undefined) throw new AppError('invalid_request', `${prefix}not valid JSON`);
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  throw new AppError('invalid_request', prefix + describeIssue(parsed.issues[0]));
}
