import { listGatewayStates, type GatewayState } from './list-gateway-states.ts';
import { useConfig } from './use-config.ts';
import { useModels } from './use-models.ts';

export type { GatewayState };

/** All gateways with their models, in the order of the configuration. */
export function useGatewayStates(): GatewayState[] {
  const { data: config } = useConfig();
  const { data: lists, isError } = useModels();
  return listGatewayStates({ config, lists, isLost: isError });
}
