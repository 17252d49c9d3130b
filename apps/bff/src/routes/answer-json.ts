import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import type { Masker } from '#gateway/create-masker.ts';

/** Answers with JSON in which no key can be, whatever a gateway put into it. */
export function answerJson(c: Context<AppEnv>, { value, masker }: { value: object; masker: Masker }): Response {
  return c.body(masker.mask(JSON.stringify(value)), 200, { 'content-type': 'application/json' });
}
