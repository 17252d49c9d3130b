import { isLoopback } from './is-loopback.ts';
import type { Settings } from './settings.ts';

/** Whether the server is of one person on their own machine: no other machine reaches it, by no other name, and nobody signs in. */
export function isForOneself({
  host,
  allowedHosts,
  access,
}: Pick<Settings, 'host' | 'allowedHosts' | 'access'>): boolean {
  const signsIn = access.passcodes.length > 0 || access.userHeader !== undefined;
  return isLoopback(host) && allowedHosts.length === 0 && !signsIn;
}
