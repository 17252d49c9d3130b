import { useGatewayStates } from '#blocks/models/use-gateway-states.ts';
import type { ChatLane } from './chat-lane.ts';
import type { ChatRecipe } from './chat-recipe.ts';
import { chooseModel } from './conversation/choose-model.ts';
import { resolveLane } from '#blocks/lanes/resolve-lane.ts';
import type { ResolvedChatLane } from '#features/chat/chat-lane.ts';

/** A conversation's lanes as they would be asked now: one that has no model, or whose gateway is gone, gets the first that fits. */
export function useLanes(lanes: readonly ChatLane[], recipe: ChatRecipe): ResolvedChatLane[] {
  const gateways = useGatewayStates();
  return lanes.map((lane) => {
    const resolved = resolveLane(lane, recipe);
    return { ...resolved, ...(chooseModel(resolved, gateways) ?? { gateway: '', model: '' }) };
  });
}
