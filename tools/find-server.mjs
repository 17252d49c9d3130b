import { existsSync } from 'node:fs';
import { installFromDebian } from './install-from-debian.mjs';

/** The servers that tests run against the product, started by the tests themselves on loopback: a reverse proxy and a store of counters. */
const SERVERS = {
  nginx: { variable: 'NGINX_PATH', package: 'nginx-light', places: ['/usr/sbin/nginx', '/opt/homebrew/bin/nginx'] },
  redis: {
    variable: 'REDIS_SERVER_PATH',
    package: 'redis-server',
    places: ['/usr/bin/redis-server', '/opt/homebrew/bin/redis-server'],
  },
};

/**
 * The path of a server to test with: the one that its variable names, the system's, or, on a Debian machine where we are root, Debian's
 * package, installed now. Throws with advice where there is none.
 *
 * @param {keyof typeof SERVERS} name
 */
export function findServer(name) {
  const { variable, package: debian, places } = SERVERS[name];
  const named = process.env[variable];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`${variable} names ${named}, and there is no such file.`);
  }
  const find = () => places.find((file) => existsSync(file));
  const found = find();
  if (found !== undefined) return found;
  const advice = `No ${name} found: install it, or set ${variable}.`;
  installFromDebian([debian], advice);
  const installed = find();
  if (installed === undefined) throw new Error(advice);
  return installed;
}
