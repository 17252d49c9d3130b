import type { ChatLane } from './chat-lane.ts';
import type { ChatParameterName, ChatParameters } from './chat-parameters.ts';
import type { ChatRecipe } from './chat-recipe.ts';

/** A lane as it is asked: the recipe under its overrides. */
export type ResolvedLane = {
  id: string;
  letter: ChatLane['letter'];
  gateway: string;
  model: string;
  parameters: ChatParameters;
};

/** Puts a lane's overrides over the recipe. */
export function resolveLane({ id, letter, gateway, model, overrides }: ChatLane, recipe: ChatRecipe): ResolvedLane {
  const inherited = Object.entries(recipe.parameters).filter(
    ([name]) => !overrides.unset.some((unset: ChatParameterName) => unset === name),
  );
  return {
    id,
    letter,
    gateway: model === '' ? recipe.gateway : gateway,
    model: model === '' ? recipe.model : model,
    parameters: { ...Object.fromEntries(inherited), ...overrides.set },
  };
}
