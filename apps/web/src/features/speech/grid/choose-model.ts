import { changeLane } from '#blocks/lanes/change-lane.ts';
import type { ModelChoice } from '#blocks/models/model-picker.tsx';
import type { SpeechBench } from '#features/speech/bench/speech-bench.ts';

/** Chooses a lane's model. A lane that is alone is the recipe: what is added later starts from the same model. */
export function chooseModel(
  { lanes, recipe }: Pick<SpeechBench, 'lanes' | 'recipe'>,
  { laneId, choice }: { laneId: string; choice: ModelChoice },
): Partial<SpeechBench> {
  if (lanes.length > 1) return { lanes: changeLane(lanes, laneId, choice) };
  return { recipe: { ...recipe, ...choice }, lanes: changeLane(lanes, laneId, { gateway: '', model: '' }) };
}
