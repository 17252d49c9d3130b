import { changeLane } from '#blocks/lanes/change-lane.ts';
import type { Bench, BenchChange } from './change-bench.ts';

/** Chooses a lane's model, by its own head. A lane that is alone is the recipe: what is added later starts from the same model. */
export function chooseLaneModel<Parameters extends object>(
  { lanes, recipe }: Bench<Parameters>,
  { laneId, choice }: { laneId: string; choice: { gateway: string; model: string } },
): BenchChange<Parameters> {
  if (lanes.length > 1) return { lanes: changeLane(lanes, laneId, choice) };
  return { recipe: { ...recipe, ...choice }, lanes: changeLane(lanes, laneId, { gateway: '', model: '' }) };
}
