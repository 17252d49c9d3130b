import { resolveLane } from '#blocks/lanes/resolve-lane.ts';
import type { GatewayState } from '#blocks/models/list-gateway-states.ts';
import type { ResolvedChatLane } from '#features/chat/chat-lane.ts';
import { getConversation } from '#features/chat/conversation/chat-store.ts';
import { editConversation } from '#features/chat/conversation/edit-conversation.ts';
import type { Example } from '#features/chat/examples.ts';
import { exampleLanes } from './example-lanes.ts';

type Choice = { conversationId: string; gateways: readonly GatewayState[] };

/** Gives a conversation the demo models that an example is made for, where they are there; the lanes to ask, undefined where they are not. */
export function chooseExample(
  { models }: Example,
  { conversationId, gateways }: Choice,
): ResolvedChatLane[] | undefined {
  const local = gateways.find(({ isLocal }) => isLocal);
  const [first, ...others] = models.filter((model) => local?.models.some(({ id }) => id === model));
  const recipe = getConversation(conversationId)?.recipe;
  if (local === undefined || first === undefined || recipe === undefined) return undefined;
  const example = exampleLanes(recipe, { gateway: local.id, models: [first, ...others] });
  editConversation(conversationId, example);
  return example.lanes.map((lane) => resolveLane(lane, example.recipe));
}
