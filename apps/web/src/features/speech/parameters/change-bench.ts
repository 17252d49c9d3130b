import { changeLane } from '#blocks/lanes/change-lane.ts';
import { changeOverrides, changeParameter } from '#blocks/recipe/change-parameter.ts';
import type { SpeechBench } from '#features/speech/bench/speech-bench.ts';
import type { SpeechCellAddress, SpeechParameterChange } from './speech-row.ts';

type BenchChange = (bench: SpeechBench) => Partial<SpeechBench>;

/** Changes a parameter of a lane, or of the recipe. */
export function changeBench(laneId: string | null, change: SpeechParameterChange): BenchChange {
  return ({ recipe, lanes }) => {
    if (laneId === null) return { recipe: { ...recipe, parameters: changeParameter(recipe.parameters, change) } };
    const lane = lanes.find(({ id }) => id === laneId);
    return lane === undefined ? {} : { lanes: changeLane(lanes, laneId, { overrides: changeOverrides(lane, change) }) };
  };
}

/** Gives a lane, or the recipe, a model with its gateway. */
export function chooseModel(laneId: string | null, choice: { gateway: string; model: string }): BenchChange {
  return ({ recipe, lanes }) =>
    laneId === null ? { recipe: { ...recipe, ...choice } } : { lanes: changeLane(lanes, laneId, choice) };
}

/** Gives a lane's cell back to the recipe, or empties the recipe's. */
export function clearCell({ name, lane }: SpeechCellAddress): BenchChange {
  if (name !== 'gateway' && name !== 'model') return changeBench(lane, { name, to: 'inherited' });
  return chooseModel(lane, { gateway: '', model: '' });
}
