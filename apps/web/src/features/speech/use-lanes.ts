import type { Lane } from '#blocks/lanes/lane.ts';
import { useGatewayStates, type GatewayState } from '#blocks/models/use-gateway-states.ts';
import { useSpeechStore } from './speech-store.ts';

/** The lanes with a model in each: where none is chosen yet, the first speech model that any gateway lists. */
export function useLanes(): Lane[] {
  const lanes = useSpeechStore((state) => state.lanes);
  const gateways = useGatewayStates();
  return lanes.map((lane) => (lane.gateway === '' ? { ...lane, ...firstSpeechModel(gateways) } : lane));
}

/** A gateway without speech models still takes a typed one. */
function firstSpeechModel(gateways: readonly GatewayState[]): Pick<Lane, 'gateway' | 'model'> {
  for (const { id, models } of gateways) {
    const model = models.find(({ kind }) => kind === 'speech');
    if (model !== undefined) return { gateway: id, model: model.id };
  }
  return { gateway: gateways[0]?.id ?? '', model: '' };
}
