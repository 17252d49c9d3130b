import { LANE_LETTERS } from '#blocks/lanes/lane-letters.ts';
import type { GatewayState } from '#blocks/models/use-gateway-states.ts';
import type { TranscriptionBench } from '#features/transcription/bench/transcription-bench.ts';
import type { TranscriptionLane } from '#features/transcription/bench/transcription-lane.ts';

const MOST = 3;

/**
 * The lanes that the example is sent to: every transcriber of the built-in gateway, which costs nothing, where nobody has set up
 * lanes yet; else the lanes that there are.
 */
export function exampleLanes(
  { lanes, recipe }: TranscriptionBench,
  gateways: readonly GatewayState[],
): TranscriptionLane[] {
  const [only, ...others] = lanes;
  const isUntouched = only !== undefined && others.length === 0 && only.model === '' && recipe.model === '';
  const local = gateways.find(({ isLocal }) => isLocal);
  const models = local?.models.filter(({ kind }) => kind === 'transcription') ?? [];
  if (!isUntouched || local === undefined || models.length < 2) return lanes;
  return LANE_LETTERS.slice(0, Math.min(models.length, MOST)).map((letter, index) => ({
    id: letter.toLowerCase(),
    letter,
    gateway: local.id,
    model: models[index]?.id ?? '',
    overrides: { set: {}, unset: [] },
  }));
}
