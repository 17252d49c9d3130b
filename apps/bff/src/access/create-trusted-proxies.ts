import { BlockList, isIPv4 } from 'node:net';
import { normaliseAddress } from './normalise-address.ts';

/** Tells whether a socket's address is one of the operator's own reverse proxies. */
export type TrustedProxies = (address: string | undefined) => boolean;

/** `ranges` are addresses and networks (CIDR) as the settings have checked them. */
export function createTrustedProxies(ranges: readonly string[]): TrustedProxies {
  const list = new BlockList();
  for (const range of ranges) {
    const [network = '', prefix] = range.split('/');
    const family = isIPv4(network) ? 'ipv4' : 'ipv6';
    list.addSubnet(network, Number(prefix ?? (family === 'ipv4' ? 32 : 128)), family);
  }
  return (text) => {
    const address = normaliseAddress(text ?? '');
    return address !== undefined && list.check(address, isIPv4(address) ? 'ipv4' : 'ipv6');
  };
}
