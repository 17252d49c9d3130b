import { isWarming } from '#blocks/models/is-warming.ts';
import type { GatewayState } from '#blocks/models/use-gateway-states.ts';

/** The gateways that are still loading a model for transcription. */
export function listWarmingGateways(gateways: readonly GatewayState[]): GatewayState[] {
  return gateways.filter(({ models }) => models.some((model) => model.kind === 'transcription' && isWarming(model)));
}
