import { isIP } from 'node:net';
import { isLoopback } from '#settings/is-loopback.ts';

/** Under which names this server answers, and to pages of which origins. */
export type HostPolicy = {
  allowsHost: (host: string | undefined) => boolean;
  allowsOrigin: (origin: string, host: string | undefined) => boolean;
};

const HOST = /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?::\d{1,5})?$/;

/**
 * A page that rebinds its own name to our address still says its own name in `Host`, so names are allowed one by one. An address
 * cannot be rebound: when the server listens on all of them, any is allowed.
 */
export function createHostPolicy({ bound, allowed }: { bound: string; allowed: readonly string[] }): HostPolicy {
  const names = new Set([...allowed, isIP(bound) === 6 ? `[${bound}]` : bound.toLowerCase()]);
  const isOpen = bound === '0.0.0.0' || bound === '::';
  const allowsName = (name: string): boolean =>
    names.has(name) || isLoopback(name) || (isOpen && isIP(name.replace(/^\[(.*)\]$/, '$1')) !== 0);
  return {
    allowsHost(host) {
      const name = HOST.exec(host?.toLowerCase() ?? '')?.[1];
      return name !== undefined && allowsName(name);
    },
    allowsOrigin(origin, host) {
      const url = URL.parse(origin);
      if (url === null || !/^https?:$/.test(url.protocol)) return false;
      const asked = URL.parse(`${url.protocol}//${host ?? ''}`);
      // Another port of the same name is another program. Only a proxy that rewrote `Host` makes the names differ.
      return url.hostname === asked?.hostname ? url.host === asked.host : allowed.includes(url.hostname);
    },
  };
}
