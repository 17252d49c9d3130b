import type { ConfigResponse } from '@lineup/shared/config/config-response.ts';
import type { AppDeps } from '#app/app-deps.ts';

/** What the page needs to know of this server; it stays the same until the server starts again. */
export function describeConfig({ gateways, version, limits }: AppDeps): ConfigResponse {
  return {
    gateways: gateways.map(({ id, name, local }) => ({ id, name, local })),
    limits: Object.fromEntries(gateways.map((gateway) => [gateway.id, gateway.limits])),
    prices: Object.fromEntries(gateways.flatMap(({ id, prices }) => (prices === undefined ? [] : [[id, prices]]))),
    caps: limits.config.caps,
    version,
  };
}
