import { isIPv6 } from 'node:net';

/** An IPv4 address as it is; of an IPv6 address its network, the first 64 bits, because one machine has any number of addresses in it. */
export function networkOf(address: string): string {
  const v4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (v4 !== undefined) return v4;
  const bare = address.split('%')[0] ?? '';
  if (!isIPv6(bare) || bare === '::1') return address;
  const [head = '', tail = ''] = bare.toLowerCase().split('::');
  const [left, right] = [head, tail].map((part) => part.split(':').filter((group) => group !== ''));
  const zeros = Array.from({ length: 8 }, () => '0');
  return `${[...(left ?? []), ...zeros.slice((left?.length ?? 0) + (right?.length ?? 0)), ...(right ?? [])].slice(0, 4).join(':')}::/64`;
}
