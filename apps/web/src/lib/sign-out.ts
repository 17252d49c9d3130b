import { apiFetch } from './api.ts';
import { tellSession } from './tell-session.ts';

/** Ends the session of this browser, at the server first; all its tabs hear of it. */
export async function signOut(): Promise<void> {
  await apiFetch('/api/session', { method: 'DELETE' });
  tellSession('ended');
}
