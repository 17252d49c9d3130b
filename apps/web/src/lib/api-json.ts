import * as v from 'valibot';
import { apiFetch, apiText } from './api.ts';
import { unreachable } from './unreachable.ts';

/** Calls the BFF and parses its JSON answer; throws an `ApiError` also when the answer is not what the contract says. */
export async function apiJson<Schema extends v.GenericSchema>(
  path: string,
  schema: Schema,
  init: RequestInit = {},
): Promise<v.InferOutput<Schema>> {
  const response = await apiFetch(path, init);
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), await apiText(response, init.signal));
  // The login page of a proxy or the page of another program, under status 200.
  if (!parsed.success) throw unreachable({ status: response.status, cause: new v.ValiError(parsed.issues) });
  return parsed.output;
}
