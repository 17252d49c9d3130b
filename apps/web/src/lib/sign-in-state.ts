import * as v from 'valibot';
import { create } from 'zustand';
import { openTabChannel } from './open-tab-channel.ts';

/**
 * Whether this page may work: `in`, as somebody who is signed in or where nobody has to be; `out`, when it began without a session;
 * `ended`, when somebody signed out here or in another tab; `lost`, when the server has said so in the middle of something.
 */
export type SignInState = 'in' | 'out' | 'ended' | 'lost';

const useStore = create<{ state: SignInState }>(() => ({ state: 'in' }));

const message = v.object({ kind: v.literal('session'), state: v.picklist(['in', 'ended']) });

const channel = openTabChannel((data) => {
  const read = v.safeParse(message, data);
  if (read.success) change(read.output.state);
});

/** Tells whether this page may work. */
export function useSignInState(): SignInState {
  return useStore((store) => store.state);
}

/** Notes that this page begins without a session, before anything is drawn. */
export function beginSignedOut(): void {
  useStore.setState({ state: 'out' });
}

/** Notes that somebody has signed in or out here; the other tabs hear of it. */
export function tellSession(state: 'in' | 'ended'): void {
  change(state);
  channel.send({ kind: 'session', state });
}

/** Notes that the server does not know this page's session any more. */
export function noteSignedOut(): void {
  if (useStore.getState().state === 'in') useStore.setState({ state: 'lost' });
}

/** A page that has not drawn anything yet has nothing to hide. */
function change(state: 'in' | 'ended'): void {
  if (state === 'in' || useStore.getState().state !== 'out') useStore.setState({ state });
}
