import { sessionResponse } from '@lineup/shared/session/session-response.ts';
import { ApiError } from '#lib/api-error.ts';
import { apiJson } from '#lib/api-json.ts';
import { setSignInState } from '#lib/sign-in-state.ts';

/** Asks the BFF whether somebody has to sign in first; the first render waits for it, so that nothing kept here is shown before. */
export async function checkSession(): Promise<void> {
  try {
    const { way, user } = await apiJson('/api/session', sessionResponse);
    if (way !== 'open' && user === null) setSignInState('out');
  } catch (error) {
    // A server that cannot be reached is what the page says of itself; what is kept on this device can be read without it.
    if (!(error instanceof ApiError)) throw error;
  }
}
