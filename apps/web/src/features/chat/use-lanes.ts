import type { Lane } from '#blocks/lanes/lane.ts';
import { useGatewayStates } from '#blocks/models/use-gateway-states.ts';
import { chooseModel } from './choose-model.ts';

/** A conversation's lanes as they would be asked now: one that has no model, or whose gateway is gone, gets the first that fits. */
export function useLanes(lanes: readonly Lane[]): Lane[] {
  const gateways = useGatewayStates();
  return lanes.map((lane) => ({ ...lane, ...(chooseModel(lane, gateways) ?? { gateway: '', model: '' }) }));
}
