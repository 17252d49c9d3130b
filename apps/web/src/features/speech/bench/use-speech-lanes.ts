import { resolveLane } from '#blocks/lanes/resolve-lane.ts';
import { useGatewayStates, type GatewayState } from '#blocks/models/use-gateway-states.ts';
import type { ResolvedSpeechLane } from './speech-lane.ts';
import { useSpeechStore } from './speech-store.ts';

/** The lanes as they would be asked now: where no model is chosen yet, with the first speech model that any gateway lists. */
export function useSpeechLanes(): ResolvedSpeechLane[] {
  const lanes = useSpeechStore((state) => state.bench.lanes);
  const recipe = useSpeechStore((state) => state.bench.recipe);
  const gateways = useGatewayStates();
  return lanes.map((lane) => {
    const resolved = resolveLane(lane, recipe);
    return resolved.model === '' ? { ...resolved, ...firstSpeechModel(gateways) } : resolved;
  });
}

/** A gateway without speech models still takes a typed one. */
function firstSpeechModel(gateways: readonly GatewayState[]): Pick<ResolvedSpeechLane, 'gateway' | 'model'> {
  for (const { id, models } of gateways) {
    const model = models.find(({ kind }) => kind === 'speech');
    if (model !== undefined) return { gateway: id, model: model.id };
  }
  return { gateway: gateways[0]?.id ?? '', model: '' };
}
