/**
 * The name of the session cookie. On https it has the prefix with which browsers take it from this host alone, secured and for all paths; on
 * plain http they would refuse that.
 */
export function sessionCookie({ isSecure }: { isSecure: boolean }): string {
  return isSecure ? '__Host-lineup_session' : 'lineup_session';
}
