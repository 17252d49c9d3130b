import type { Lane } from '#blocks/lanes/lane.ts';
import { isWarming } from '#blocks/models/is-warming.ts';
import type { GatewayState } from '#blocks/models/use-gateway-states.ts';

type WaitingLane = Pick<Lane, 'gateway' | 'model'>;

/** What a lane waits for: the lists from which its model is taken, or its model, which is being loaded. */
export type ModelWait = 'loading' | 'warming';

/** Names what the lanes wait for before they can speak; null when it is nothing. */
export function findModelWait(lanes: readonly WaitingLane[], gateways: readonly GatewayState[]): ModelWait | null {
  const waits = lanes.map((lane) => findWait(lane, gateways));
  return waits.find((wait) => wait === 'loading') ?? waits.find((wait) => wait !== null) ?? null;
}

function findWait(lane: WaitingLane, gateways: readonly GatewayState[]): ModelWait | null {
  const gateway = gateways.find(({ id }) => id === lane.gateway);
  if (lane.model === '') return gateway?.state === 'loading' ? 'loading' : null;
  const isLoaded = gateway?.models.some((model) => model.id === lane.model && isWarming(model)) !== true;
  return isLoaded ? null : 'warming';
}
