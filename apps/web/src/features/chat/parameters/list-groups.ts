import { listWhoRows } from '#blocks/recipe/list-who-rows.ts';
import { overrideFace } from '#blocks/recipe/override-face.ts';
import type { ParameterGroup, ParameterRow } from '#blocks/recipe/parameter-row.ts';
import type { ChatLane } from '#features/chat/chat-lane.ts';
import { CHAT_PARAMETER_NAMES, type ChatParameterName, type ChatParameters } from '#features/chat/chat-parameters.ts';
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
  const { text } = table;
  const how = CHAT_PARAMETER_NAMES.filter((name) => name !== 'system' && name !== 'extra');
  return [
    {
      id: 'who',
      label: text('parameters.group.who'),
      rows: [...listWhoRows(table), parameterRow(table, 'system')],
    },
    { id: 'how', label: text('parameters.group.how'), rows: how.map((name) => parameterRow(table, name)) },
    { id: 'extra', label: text('parameters.group.extra'), rows: [parameterRow(table, 'extra')] },
  ];
}

function parameterRow({ recipe, lanes, refusals, text }: Table, name: ChatParameterName): ParameterRow<RowName> {
  const describe = (parameters: ChatParameters) => describeValue({ name, parameters, text });
  const words = describe(recipe.parameters);
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
        ...overrideFace(lane.overrides, { name, inherited: words, describe }),
        ...(refused !== undefined && { refusal: { reason: refused.message, isDropped: refused.isDropped } }),
      };
    },
  };
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
