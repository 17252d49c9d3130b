import { changeLane } from '#blocks/lanes/change-lane.ts';
import type { ModelChoice } from '#blocks/models/model-picker.tsx';
import type { TranscriptionBench } from '#features/transcription/bench/transcription-bench.ts';

/** Chooses a lane's model. A lane that is alone is the recipe: what is added later starts from the same model. */
export function chooseModel(
  { lanes, recipe }: Pick<TranscriptionBench, 'lanes' | 'recipe'>,
  { laneId, choice }: { laneId: string; choice: ModelChoice },
): Partial<TranscriptionBench> {
  if (lanes.length > 1) return { lanes: changeLane(lanes, laneId, choice) };
  return { recipe: { ...recipe, ...choice }, lanes: changeLane(lanes, laneId, { gateway: '', model: '' }) };
}
