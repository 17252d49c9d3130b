import { isIP, isIPv4 } from 'node:net';

const MAPPED = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/;

/** An IP address in its one canonical form, an IPv4 address inside IPv6 as IPv4; undefined for what is no address. */
export function normaliseAddress(text: string): string | undefined {
  const bare = text.replace(/%.*$/, '');
  if (isIPv4(bare)) return bare;
  if (isIP(bare) !== 6) return undefined;
  const address = URL.parse(`http://[${bare}]`)?.hostname.slice(1, -1);
  const mapped = MAPPED.exec(address ?? '');
  if (mapped === null) return address;
  const [high, low] = mapped.slice(1).map((part) => Number.parseInt(part, 16));
  return [(high ?? 0) >> 8, (high ?? 0) & 255, (low ?? 0) >> 8, (low ?? 0) & 255].join('.');
}
