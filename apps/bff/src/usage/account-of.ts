import type { Context } from 'hono';
import type { Access } from '#access/create-access.ts';
import { groupAddress } from '#access/group-address.ts';
import type { AppEnv } from '#app/app-env.ts';
import { readSource } from '#guards/read-source.ts';

/** On whose account a request counts: what a person signed in as, or, where nobody has to, where the request comes from. */
export function accountOf(c: Context<AppEnv>, access: Access): string {
  const { name } = c.get('user');
  if (c.get('identity').via !== 'open') return name;
  const address = access.clientAddress(readSource(c));
  return address === '' ? name : groupAddress(address);
}
