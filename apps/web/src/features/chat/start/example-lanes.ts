import { LANE_LETTERS } from '#blocks/lanes/lane-letters.ts';
import { NO_OVERRIDES, type ChatLane } from '#features/chat/chat-lane.ts';
import type { ChatRecipe } from '#features/chat/chat-recipe.ts';

/** A recipe with the first of a gateway's models, and one lane for each of them. */
export function exampleLanes(
  recipe: ChatRecipe,
  { gateway, models }: { gateway: string; models: readonly [string, ...string[]] },
): { recipe: ChatRecipe; lanes: ChatLane[] } {
  const lanes = LANE_LETTERS.slice(0, models.length).map((letter, index): ChatLane => {
    const own = index === 0 ? { gateway: '', model: '' } : { gateway, model: models[index] ?? '' };
    return { id: letter.toLowerCase(), letter, ...own, isOn: true, overrides: NO_OVERRIDES };
  });
  return { recipe: { ...recipe, gateway, model: models[0] }, lanes };
}
