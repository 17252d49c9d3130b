import type { ChatLane } from '#features/chat/chat-lane.ts';
import type { ChatParameterName, ChatParameters } from '#features/chat/chat-parameters.ts';

/** What becomes of one parameter: a value (an object with its name alone), not sent, or, in a lane, the recipe's again. */
export type ParameterChange = { name: ChatParameterName; to: ChatParameters | 'not_sent' | 'inherited' };

/** Changes a parameter of a recipe, which has nothing to inherit from. */
export function changeParameter(parameters: ChatParameters, { name, to }: ParameterChange): ChatParameters {
  return typeof to === 'string' ? without(parameters, name) : { ...parameters, ...to };
}

/** Changes a parameter of a lane. */
export function changeLane(lane: ChatLane, { name, to }: ParameterChange): ChatLane {
  const set = without(lane.overrides.set, name);
  const unset = lane.overrides.unset.filter((each) => each !== name);
  switch (to) {
    case 'inherited':
      return { ...lane, overrides: { set, unset } };
    case 'not_sent':
      return { ...lane, overrides: { set, unset: [...unset, name] } };
    default:
      return { ...lane, overrides: { set: { ...set, ...to }, unset } };
  }
}

function without(parameters: ChatParameters, name: ChatParameterName): ChatParameters {
  const { [name]: _dropped, ...rest } = parameters;
  return rest;
}
