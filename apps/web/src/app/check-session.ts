import type { ConfigResponse } from '@lineup/shared/config/config-response.ts';
import { sessionResponse } from '@lineup/shared/session/session-response.ts';
import { ApiError } from '#lib/api-error.ts';
import { apiJson } from '#lib/api-json.ts';
import { setSignInState } from '#lib/sign-in-state.ts';

/**
 * Asks the BFF whether somebody has to sign in first; the first render waits for it, so that nothing kept here is shown before. Resolves to
 * the server's config for whoever may use it: nothing moves when it comes, because it is there from the start.
 */
export async function checkSession(): Promise<ConfigResponse | undefined> {
  try {
    const { way, user, config } = await apiJson('/api/session', sessionResponse);
    if (way !== 'open' && user === null) setSignInState('out');
    return config;
  } catch (error) {
    // A server that cannot be reached is what the page says of itself; what is kept on this device can be read without it.
    if (!(error instanceof ApiError)) throw error;
    return undefined;
  }
}
