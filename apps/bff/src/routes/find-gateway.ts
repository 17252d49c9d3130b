import type { AppDeps } from '#app/app-deps.ts';
import { AppError } from '#errors/app-error.ts';
import type { Gateway } from '#gateway/gateway.ts';

/** The configured gateway with this id; `field` is where the request named it. The only way from a request to a gateway. */
export function findGateway({ gateways }: AppDeps, id: string, field: string): Gateway {
  const gateway = gateways.find((one) => one.id === id);
  if (gateway === undefined) throw new AppError('unknown_gateway', `${field}: no gateway with this id is configured`);
  return gateway;
}
