import type { AccessSettings } from '#access/access-settings.ts';
import { isLoopback } from './is-loopback.ts';

/** Why nobody may start the server so: a login that anybody could forge, or an address that other machines reach without any. */
export function checkAccess(
  { passcodes, userHeader, trustedProxies }: AccessSettings,
  { HOST, ALLOW_OPEN_BIND }: { HOST: string; ALLOW_OPEN_BIND: boolean },
): string[] {
  if (userHeader !== undefined && trustedProxies.length === 0) {
    return ['USER_HEADER: needs TRUSTED_PROXIES, or anybody could send the header and be anybody'];
  }
  if (isLoopback(HOST) || passcodes.length > 0 || userHeader !== undefined || ALLOW_OPEN_BIND) return [];
  return [
    `HOST: ${HOST} is open to other machines, so it must be said who may use the server. There are three ways:`,
    '- Set ACCESS_PASSCODE or ACCESS_PASSCODE_FILE: people sign in with a passcode.',
    '- Set USER_HEADER and TRUSTED_PROXIES: a reverse proxy signs people in and names them.',
    '- Set ALLOW_OPEN_BIND=yes: there is no login, and everyone who reaches the port spends on your keys.',
  ];
}
