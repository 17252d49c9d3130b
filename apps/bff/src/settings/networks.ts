import { isIP } from 'node:net';
import * as v from 'valibot';

/** A list of addresses and networks (CIDR), separated by commas. */
export const networks = v.pipe(
  v.string(),
  v.transform((list) => list.split(',').map((range) => range.trim())),
  v.array(
    v.pipe(
      v.string(),
      v.check(isNetwork, 'must be IP addresses or networks such as 10.0.0.0/8'),
      v.check((range) => !range.endsWith('/0'), 'must not be everybody (/0)'),
    ),
  ),
);

function isNetwork(range: string): boolean {
  const [address = '', prefix, ...more] = range.split('/');
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128));
}
