import type { GatewayLimits } from '@lineup/shared/config/config-response.ts';
import type { CellEdit } from '#blocks/recipe/parameter-table.tsx';
import type { CellFace } from '#blocks/recipe/parameter-row.ts';
import type { ChatLane } from '#features/chat/chat-lane.ts';
import type { ChatParameterName } from '#features/chat/chat-parameters.ts';
import type { ChatRecipe } from '#features/chat/chat-recipe.ts';
import { resolveLane } from '#blocks/lanes/resolve-lane.ts';
import { useText } from '#i18n/use-text.ts';
import type { ChatParameterChange } from './change-lane.ts';
import { ParameterCellEditor } from './parameter-cell-editor.tsx';
import type { RowName } from './is-long-name.ts';
import { temperatureRange } from './temperature-range.ts';

type RowCellEditorProps = {
  edit: CellEdit<RowName>;
  recipe: ChatRecipe;
  lanes: readonly ChatLane[];
  limits: Readonly<Record<string, GatewayLimits>>;
  onChange: (change: ChatParameterChange) => void;
};

/** The editor in a cell, with what its row and column make of it. */
export function RowCellEditor({ edit, recipe, lanes, limits, onChange }: RowCellEditorProps) {
  const text = useText();
  const { name } = edit.address;
  if (name === 'gateway' || name === 'model') return null;
  const lane = lanes.find(({ id }) => id === edit.address.lane);
  const recipeState = recipe.parameters[name] === undefined ? 'not_sent' : 'set';
  const inheriting = lanes.filter((each) => stateIn(each, 'temperature') === 'inherited');
  const reached = (lane === undefined ? inheriting : [lane]).map((each) => resolveLane(each, recipe).gateway);
  return (
    <ParameterCellEditor
      edit={edit}
      name={name}
      owner={lane === undefined ? text('parameters.recipe') : text('parameters.lane', { letter: lane.letter })}
      state={lane === undefined ? recipeState : stateIn(lane, name)}
      own={lane === undefined ? recipe.parameters : lane.overrides.set}
      inherited={lane === undefined ? null : recipe.parameters}
      temperature={temperatureRange(reached.map((gateway) => limits[gateway]))}
      onChange={onChange}
    />
  );
}

function stateIn({ overrides: { set, unset } }: ChatLane, name: ChatParameterName): CellFace['state'] {
  if (set[name] !== undefined) return 'set';
  return unset.includes(name) ? 'not_sent' : 'inherited';
}
