import * as v from 'valibot';
import { openTabChannel, type TabChannel } from './open-tab-channel.ts';
import { setSignInState } from './sign-in-state.ts';

const message = v.object({ kind: v.literal('session'), state: v.picklist(['in', 'ended']) });

let channel: TabChannel | null = null;

/** The tabs of a browser share its session: from the first call on, this one follows when another signs in or out. */
export function followSession(): TabChannel {
  channel ??= openTabChannel((data) => {
    const read = v.safeParse(message, data);
    if (read.success) setSignInState(read.output.state);
  });
  return channel;
}

/** Notes that somebody has signed in or out here; the other tabs hear of it. */
export function tellSession(state: 'in' | 'ended'): void {
  setSignInState(state);
  followSession().send({ kind: 'session', state });
}
