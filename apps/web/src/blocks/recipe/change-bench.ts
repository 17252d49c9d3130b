import { changeLane } from '#blocks/lanes/change-lane.ts';
import type { LaneWithOverrides, Recipe } from '#blocks/lanes/lane-with-overrides.ts';
import { changeOverrides, changeParameter, type ParameterChange } from './change-parameter.ts';
import type { CellAddress } from './parameter-row.ts';

/** A recipe and the lanes that differ from it. */
export type Bench<Parameters extends object> = {
  recipe: Recipe<Parameters>;
  lanes: readonly LaneWithOverrides<Parameters>[];
};

/** What of a bench becomes otherwise. */
export type BenchChange<Parameters extends object> = {
  recipe?: Recipe<Parameters>;
  lanes?: LaneWithOverrides<Parameters>[];
};

/** Changes a parameter of a lane, or with a null id of the recipe; nothing of a lane that has gone. */
export function changeBench<Parameters extends object>(
  { recipe, lanes }: Bench<Parameters>,
  laneId: string | null,
  change: ParameterChange<Parameters>,
): BenchChange<Parameters> {
  if (laneId === null) return { recipe: { ...recipe, parameters: changeParameter(recipe.parameters, change) } };
  const lane = lanes.find(({ id }) => id === laneId);
  return lane === undefined ? {} : { lanes: changeLane(lanes, laneId, { overrides: changeOverrides(lane, change) }) };
}

/** Gives a lane, or the recipe, a model with its gateway. */
export function chooseModel<Parameters extends object>(
  { recipe, lanes }: Bench<Parameters>,
  laneId: string | null,
  choice: { gateway: string; model: string },
): BenchChange<Parameters> {
  return laneId === null ? { recipe: { ...recipe, ...choice } } : { lanes: changeLane(lanes, laneId, choice) };
}

/** Gives a lane's cell back to the recipe, or empties the recipe's. */
export function clearCell<Parameters extends object>(
  bench: Bench<Parameters>,
  { name, lane }: CellAddress<'gateway' | 'model' | Extract<keyof Parameters, string>>,
): BenchChange<Parameters> {
  if (name === 'gateway' || name === 'model') return chooseModel(bench, lane, { gateway: '', model: '' });
  return changeBench(bench, lane, { name, to: 'inherited' });
}
