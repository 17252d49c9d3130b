import type { CellFace, ParameterGroup, ParameterRow } from '#blocks/recipe/parameter-row.ts';
import type { ChatLane } from '#features/chat/chat-lane.ts';
import { CHAT_PARAMETER_NAMES, type ChatParameterName } from '#features/chat/chat-parameters.ts';
import type { ChatRecipe } from '#features/chat/chat-recipe.ts';
import { resolveLane } from '#blocks/lanes/resolve-lane.ts';
import type { useText } from '#i18n/use-text.ts';
import { describeValue } from './describe-value.ts';
import type { Refusal } from './refusal.ts';
import { isLongName, type RowName } from './is-long-name.ts';

type Table = {
  recipe: ChatRecipe;
  lanes: readonly ChatLane[];
  gateways: readonly { id: string; name: string }[];
  refusals: readonly Refusal[];
  text: ReturnType<typeof useText>;
};

/** The rows of the parameter table with what every cell says. Gateways have a row of their own where there are several. */
export function listGroups(table: Table): ParameterGroup<RowName>[] {
  const { gateways, text } = table;
  const how = CHAT_PARAMETER_NAMES.filter((name) => name !== 'system' && name !== 'extra');
  return [
    {
      id: 'who',
      label: text('parameters.group.who'),
      rows: [...(gateways.length > 1 ? [gatewayRow(table)] : []), modelRow(table), parameterRow(table, 'system')],
    },
    { id: 'how', label: text('parameters.group.how'), rows: how.map((name) => parameterRow(table, name)) },
    { id: 'extra', label: text('parameters.group.extra'), rows: [parameterRow(table, 'extra')] },
  ];
}

function gatewayRow({ recipe, lanes, gateways, text }: Table): ParameterRow<RowName> {
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

function modelRow({ recipe, lanes, text }: Table): ParameterRow<RowName> {
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

function parameterRow({ recipe, lanes, refusals, text }: Table, name: ChatParameterName): ParameterRow<RowName> {
  const words = describeValue({ name, parameters: recipe.parameters, text });
  return {
    name,
    label: labelOf(name, text),
    ...hintOf(name, text),
    editor: isLongName(name) ? 'outside' : 'cell',
    recipe: { state: words === '' ? 'not_sent' : 'set', words },
    faceOf: (id) => {
      const lane = lanes.find((each) => each.id === id);
      if (lane === undefined) return { state: 'inherited', words };
      const { gateway, model } = resolveLane(lane, recipe);
      const refused = refusals.find(
        (each) => each.gateway === gateway && each.model === model && each.parameter === name,
      );
      return {
        ...overrideFace(lane, name, { words, text }),
        ...(refused !== undefined && { refusal: { reason: refused.message, isDropped: refused.isDropped } }),
      };
    },
  };
}

function overrideFace(
  { overrides: { set, unset } }: ChatLane,
  name: ChatParameterName,
  { words, text }: { words: string; text: Table['text'] },
): CellFace {
  if (set[name] !== undefined) return { state: 'set', words: describeValue({ name, parameters: set, text }) };
  return unset.includes(name) ? { state: 'not_sent', words: '' } : { state: 'inherited', words };
}

/** Only what has no name on the wire has a word. */
function labelOf(name: ChatParameterName, text: Table['text']): string {
  if (name === 'system') return text('parameters.system');
  return name === 'extra' ? text('parameters.extra') : name;
}

function hintOf(name: ChatParameterName, text: Table['text']): { hint?: string } {
  if (name === 'max_tokens') return { hint: text('parameters.hint.max_tokens') };
  return name === 'top_logprobs' ? { hint: text('parameters.hint.top_logprobs') } : {};
}
