import type { Conversation } from './conversation/conversation.ts';
import { editConversation } from './conversation/edit-conversation.ts';
import { changeLane } from './lanes/change-lane.ts';
import { ParametersPanel } from './parameters/parameters-panel.tsx';
import { forgetRefusal, useRefusals } from './parameters/refusals.ts';

/** The recipe of a conversation and what its lanes have instead. */
export function LaneParameters({ conversation }: { conversation: Conversation }) {
  const { id, recipe, lanes } = conversation;
  return (
    <ParametersPanel
      recipe={recipe}
      lanes={lanes}
      onRecipe={(changed) => editConversation(id, { recipe: changed })}
      onLane={(lane) => editConversation(id, { lanes: changeLane(lanes, lane.id, lane) })}
      refusals={useRefusals()}
      onTryAgain={forgetRefusal}
    />
  );
}
