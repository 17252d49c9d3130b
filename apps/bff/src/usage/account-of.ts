import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { networkOf } from './network-of.ts';

/** The name of a user who had to be nobody in particular. */
const NOBODY = 'everyone';

/** On whose account a request counts: what a person signed in as, or, where nobody has to, where the connection comes from. */
export function accountOf(c: Context<AppEnv>): string {
  const { name } = c.get('user');
  const address = c.env.incoming?.socket.remoteAddress;
  return name === NOBODY && address !== undefined ? networkOf(address) : name;
}
