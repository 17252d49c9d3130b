import type { ChatLane } from '#features/chat/chat-lane.ts';
import type { ChatRecipe } from '#features/chat/chat-recipe.ts';
import { changeParameter } from '#blocks/recipe/change-parameter.ts';
import { changeLane, type ChatParameterChange } from './change-lane.ts';
import type { RowAddress } from './is-long-name.ts';

type Rows = {
  recipe: ChatRecipe;
  lanes: readonly ChatLane[];
  onRecipe: (recipe: ChatRecipe) => void;
  onLane: (lane: ChatLane) => void;
};

export type RowChanges = {
  change: (address: RowAddress, change: ChatParameterChange) => void;
  choose: (address: RowAddress, choice: { gateway: string; model: string }) => void;
  /** Gives a lane's cell back to the recipe, or empties the recipe's. */
  clear: (address: RowAddress) => void;
};

/** What the cells of the table do to the recipe and to the lanes. */
export function rowChanges({ recipe, lanes, onRecipe, onLane }: Rows): RowChanges {
  const laneOf = ({ lane }: RowAddress) => lanes.find(({ id }) => id === lane);

  const change: RowChanges['change'] = (address, changed) => {
    const lane = laneOf(address);
    if (lane !== undefined) onLane(changeLane(lane, changed));
    else onRecipe({ ...recipe, parameters: changeParameter(recipe.parameters, changed) });
  };
  const choose: RowChanges['choose'] = (address, choice) => {
    const lane = laneOf(address);
    if (lane !== undefined) onLane({ ...lane, ...choice });
    else onRecipe({ ...recipe, ...choice });
  };
  const clear: RowChanges['clear'] = (address) => {
    const { name, lane } = address;
    if (name !== 'gateway' && name !== 'model') change(address, { name, to: 'inherited' });
    // The recipe keeps its model, since there is nothing that it could inherit one from.
    else if (lane !== null) choose(address, { gateway: '', model: '' });
  };
  return { change, choose, clear };
}
