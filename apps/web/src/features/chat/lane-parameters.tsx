import { useChat } from './chat-context.ts';
import type { ChatRecipe } from './chat-recipe.ts';
import type { Conversation } from './conversation/conversation.ts';
import { editConversation } from './conversation/edit-conversation.ts';
import { changeLane } from '#blocks/lanes/change-lane.ts';
import { ParametersPanel } from './parameters/parameters-panel.tsx';
import { forgetRefusal, useRefusals } from './parameters/refusals.ts';

/** The recipe of a conversation and what its lanes have instead. */
export function LaneParameters({ conversation }: { conversation: Conversation }) {
  const { id, recipe, lanes } = conversation;
  const { lanes: resolved } = useChat();
  const refusals = useRefusals();
  // A model that is chosen for the recipe has limits too; it is kept only when a person chooses it.
  const heir = lanes.find(({ model }) => model === '');
  const chosen = recipe.model === '' ? resolved.find((lane) => lane.id === heir?.id) : undefined;
  const { gateway, model } = chosen ?? recipe;

  function changeRecipe(changed: ChatRecipe) {
    const isChosen = changed.gateway === chosen?.gateway && changed.model === chosen.model;
    editConversation(id, { recipe: isChosen ? { ...changed, gateway: '', model: '' } : changed });
  }

  return (
    <ParametersPanel
      recipe={{ ...recipe, gateway, model }}
      lanes={lanes}
      onRecipe={changeRecipe}
      onLane={(lane) => editConversation(id, (now) => ({ lanes: changeLane(now.lanes, lane.id, lane) }))}
      refusals={refusals}
      onTryAgain={forgetRefusal}
    />
  );
}
