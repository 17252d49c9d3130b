import type { TrustedProxies } from './create-trusted-proxies.ts';
import { normaliseAddress } from './normalise-address.ts';

type Hops = { peer: string | undefined; forwardedFor: string | undefined; isTrusted: TrustedProxies };

/**
 * The address of the client that a request comes from: the socket's, unless that is a trusted proxy. Proxies append the address that they saw,
 * so the list is read from its end as long as proxies wrote it; what stands before is the client's own word. Without any address, ''.
 */
export function findClientAddress({ peer, forwardedFor, isTrusted }: Hops): string {
  let address = normaliseAddress(peer ?? '') ?? '';
  const claims = (forwardedFor ?? '').split(',').toReversed();
  for (const claim of claims) {
    if (!isTrusted(address)) return address;
    const before = normaliseAddress(withoutPort(claim.trim()));
    if (before === undefined) return address;
    address = before;
  }
  return address;
}

/** Some proxies write `192.0.2.1:4711` and `[2001:db8::1]:4711`. */
function withoutPort(claim: string): string {
  return claim.replace(/^\[([^\]]*)\](?::\d+)?$/, '$1').replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
}
