const ALLOWED = new Set(['http:', 'https:', 'mailto:']);

/** An address that may be followed: `href` as it will be opened, `host` where it leads (null for mail). */
export type Address = { href: string; host: string | null };

/** Reads a link's target; undefined unless it is absolute and http, https or mailto, so `javascript:`, `data:` and our own pages never pass. */
export function readAddress(target: string): Address | undefined {
  const url = URL.parse(target);
  if (url === null || !ALLOWED.has(url.protocol)) return undefined;
  return { href: url.href, host: url.protocol === 'mailto:' ? null : url.host };
}
