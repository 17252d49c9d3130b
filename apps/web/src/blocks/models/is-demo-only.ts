import type { ConfigResponse } from '@lineup/shared/config/config-response.ts';

/** Whether nothing but the built-in demo models can answer; a model server found on this machine is a second local gateway. */
export function isDemoOnly({ gateways }: ConfigResponse): boolean {
  const [first, ...others] = gateways;
  return first?.local === true && others.length === 0;
}
