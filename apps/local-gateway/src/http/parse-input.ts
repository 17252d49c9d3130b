import * as v from 'valibot';
import type { Parsed } from './api-error.ts';
import { invalidRequest } from './invalid-request.ts';

/** Checks a request against its schema; the first broken rule becomes the error, naming the parameter as OpenAI writes it. */
export function parseInput<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): Parsed<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, input, { abortEarly: true });
  if (result.success) return { ok: true, value: result.output };
  const [issue] = result.issues;
  const param = v.getDotPath(issue)?.replace(/\.(\d+)/g, '[$1]');
  const reason = issue.message.replace(/^Invalid [a-z ]+: /, '');
  if (param === undefined) return { ok: false, error: invalidRequest(`Invalid body: ${reason}`) };
  if (issue.kind === 'schema' && issue.received === 'undefined') {
    const error = invalidRequest(`Missing required parameter: '${param}'.`, {
      param,
      code: 'missing_required_parameter',
    });
    return { ok: false, error };
  }
  return { ok: false, error: invalidRequest(`Invalid '${param}': ${reason}`, { param }) };
}
