import type { LaneWithOverrides, Recipe } from '#blocks/lanes/lane-with-overrides.ts';
import type { useText } from '#i18n/use-text.ts';
import type { ParameterRow } from './parameter-row.ts';

type WhoTable = {
  recipe: Pick<Recipe<object>, 'gateway' | 'model'>;
  lanes: readonly Pick<LaneWithOverrides<object>, 'id' | 'gateway' | 'model'>[];
  gateways: readonly { id: string; name: string }[];
  text: ReturnType<typeof useText>;
};

/** The rows that say who is asked: the model, and the gateway where there are several. */
export function listWhoRows(table: WhoTable): ParameterRow<'gateway' | 'model'>[] {
  return table.gateways.length > 1 ? [gatewayRow(table), modelRow(table)] : [modelRow(table)];
}

function gatewayRow({ recipe, lanes, gateways, text }: WhoTable): ParameterRow<'gateway' | 'model'> {
  const nameOf = (id: string) => gateways.find((each) => each.id === id)?.name ?? id;
  const words = recipe.gateway === '' ? text('parameters.chosen') : nameOf(recipe.gateway);
  return {
    name: 'gateway',
    label: text('parameters.gateway'),
    editor: 'outside',
    recipe: { state: 'set', words },
    faceOf: (id) => {
      const lane = lanes.find((each) => each.id === id);
      // A lane's own model comes with its gateway; the same gateway as the recipe's differs in nothing.
      if (lane === undefined || lane.model === '' || lane.gateway === recipe.gateway)
        return { state: 'inherited', words };
      return { state: 'set', words: nameOf(lane.gateway) };
    },
  };
}

function modelRow({ recipe, lanes, text }: WhoTable): ParameterRow<'gateway' | 'model'> {
  const words = recipe.model === '' ? text('parameters.chosen') : recipe.model;
  return {
    name: 'model',
    label: text('parameters.model'),
    editor: 'outside',
    recipe: { state: 'set', words },
    faceOf: (id) => {
      const model = lanes.find((lane) => lane.id === id)?.model ?? '';
      return model === '' ? { state: 'inherited', words } : { state: 'set', words: model };
    },
  };
}
