import { resolveLane } from '#blocks/lanes/resolve-lane.ts';
import { useGatewayStates, type GatewayState } from '#blocks/models/use-gateway-states.ts';
import type { TranscriptionBench } from './transcription-bench.ts';
import type { ResolvedTranscriptionLane } from './transcription-lane.ts';
import { useTranscriptionStore } from './transcription-store.ts';

/** The lanes as they would be asked now: where no model is chosen yet, with the first transcriber that any gateway lists. */
export function useTranscriptionLanes(): ResolvedTranscriptionLane[] {
  const lanes = useTranscriptionStore((state) => state.bench.lanes);
  const recipe = useTranscriptionStore((state) => state.bench.recipe);
  return resolveLanes({ lanes, recipe }, useGatewayStates());
}

/** Resolves the lanes of a bench by the gateways as they are. */
export function resolveLanes(
  { lanes, recipe }: Pick<TranscriptionBench, 'lanes' | 'recipe'>,
  gateways: readonly GatewayState[],
): ResolvedTranscriptionLane[] {
  return lanes.map((lane) => {
    const resolved = resolveLane(lane, recipe);
    return resolved.model === '' ? { ...resolved, ...firstTranscriber(gateways) } : resolved;
  });
}

/** A gateway without transcribers still takes a typed model. */
function firstTranscriber(gateways: readonly GatewayState[]): Pick<ResolvedTranscriptionLane, 'gateway' | 'model'> {
  for (const { id, models } of gateways) {
    const model = models.find(({ kind }) => kind === 'transcription');
    if (model !== undefined) return { gateway: id, model: model.id };
  }
  return { gateway: gateways[0]?.id ?? '', model: '' };
}
