import type { LaneWithOverrides } from '#blocks/lanes/lane-with-overrides.ts';

/** What becomes of one parameter: a value (an object with its name alone), not sent, or, in a lane, the recipe's again. */
export type ParameterChange<Parameters extends object> = {
  name: keyof Parameters;
  to: Parameters | 'not_sent' | 'inherited';
};

/** Changes a parameter of a recipe, which has nothing to inherit from. */
export function changeParameter<Parameters extends object>(
  parameters: Parameters,
  { name, to }: ParameterChange<Parameters>,
): Parameters {
  return typeof to === 'string' ? without(parameters, name) : { ...parameters, ...to };
}

/** What a lane has instead of the recipe's parameters after one of them has changed. */
export function changeOverrides<Parameters extends object>(
  { overrides }: Pick<LaneWithOverrides<Parameters>, 'overrides'>,
  { name, to }: ParameterChange<Parameters>,
): LaneWithOverrides<Parameters>['overrides'] {
  const set = without(overrides.set, name);
  const unset = overrides.unset.filter((each) => each !== name);
  if (to === 'inherited') return { set, unset };
  return to === 'not_sent' ? { set, unset: [...unset, name] } : { set: { ...set, ...to }, unset };
}

function without<Parameters extends object>(parameters: Parameters, name: keyof Parameters): Parameters {
  const kept = { ...parameters };
  delete kept[name];
  return kept;
}
