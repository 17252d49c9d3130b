const ALLOWED = new Set(['http:', 'https:', 'mailto:']);

/** An address that may be followed: `href` as it will be opened, `host` where it leads (null for mail). */
export type Address = { href: string; host: string | null };

/** Reads a link's target; undefined unless it is absolute and http, https or mailto, so `javascript:`, `data:` and our own pages never pass. */
export function readAddress(target: string): Address | undefined {
  // Safari before 18, and Chromium and Firefox before 126, have no URL.parse.
  if (!URL.canParse(target)) return undefined;
  const url = new URL(target);
  if (!ALLOWED.has(url.protocol)) return undefined;
  return { href: url.href, host: url.protocol === 'mailto:' ? null : url.host };
}
