import * as v from 'valibot';
import { configResponse } from '#config/config-response.ts';

/**
 * The answer of `GET /api/session`: how people get in (`open`: without a login; `passcode`: they sign in here; `proxy`: a reverse proxy signs
 * them in), and who the caller is, null where nobody is signed in. An `open` server is the only one that answers a caller without a user.
 * A caller who may use the server gets what `GET /api/config` would answer as well, so that a first visit need not ask twice.
 */
export const sessionResponse = v.object({
  way: v.picklist(['open', 'passcode', 'proxy']),
  user: v.nullable(v.object({ name: v.string() })),
  config: v.exactOptional(configResponse),
});

/** The answer of `GET /api/session`, parsed. */
export type SessionResponse = v.InferOutput<typeof sessionResponse>;
