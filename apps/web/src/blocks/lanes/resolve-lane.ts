import type { LaneLetter } from './lane-letters.ts';
import type { LaneWithOverrides, Recipe } from './lane-with-overrides.ts';

/** A lane as it is asked: the recipe under its overrides. */
export type ResolvedLane<Parameters extends object> = {
  id: string;
  letter: LaneLetter;
  gateway: string;
  model: string;
  parameters: Parameters;
};

/** Puts a lane's overrides over the recipe. A lane without a model of its own has the recipe's, with its gateway. */
export function resolveLane<Parameters extends object>(
  { id, letter, gateway, model, overrides }: LaneWithOverrides<Parameters>,
  recipe: Recipe<Parameters>,
): ResolvedLane<Parameters> {
  const parameters = { ...recipe.parameters };
  for (const name of overrides.unset) delete parameters[name];
  return {
    id,
    letter,
    gateway: model === '' ? recipe.gateway : gateway,
    model: model === '' ? recipe.model : model,
    parameters: { ...parameters, ...overrides.set },
  };
}
