import { listWhoRows } from '#blocks/recipe/list-who-rows.ts';
import { overrideFace } from '#blocks/recipe/override-face.ts';
import type { ParameterGroup, ParameterRow } from '#blocks/recipe/parameter-row.ts';
import type { useText } from '#i18n/use-text.ts';
import type { SpeechBench } from '#features/speech/bench/speech-bench.ts';
import type { SpeechParameterName, SpeechParameters } from '#features/speech/bench/speech-parameters.ts';
import { describeSpeechValue } from './describe-speech-value.ts';
import { isLongValue } from './is-long-value.ts';
import type { SpeechRowName } from './speech-row.ts';

type Table = Pick<SpeechBench, 'recipe' | 'lanes'> & {
  gateways: readonly { id: string; name: string }[];
  text: ReturnType<typeof useText>;
};

const HOW = ['response_format', 'speed', 'instructions'] as const;

/** The rows of the parameter table with what every cell says. */
export function listSpeechRows(table: Table): ParameterGroup<SpeechRowName>[] {
  const { text } = table;
  return [
    { id: 'who', label: text('speech.parameters.who'), rows: listWhoRows(table) },
    { id: 'how', label: text('speech.parameters.how'), rows: HOW.map((name) => parameterRow(table, name)) },
    { id: 'extra', label: text('parameters.group.extra'), rows: [parameterRow(table, 'extra')] },
  ];
}

function parameterRow({ recipe, lanes, text }: Table, name: SpeechParameterName): ParameterRow<SpeechRowName> {
  const describe = (parameters: SpeechParameters) => describeSpeechValue({ name, parameters, text });
  const inherited = describe(recipe.parameters);
  return {
    name,
    label: name === 'extra' ? text('parameters.extra') : name,
    editor: isLongValue(name) ? 'outside' : 'cell',
    recipe: { state: inherited === '' ? 'not_sent' : 'set', words: inherited },
    faceOf: (id) => {
      const lane = lanes.find((each) => each.id === id);
      if (lane === undefined) return { state: 'inherited', words: inherited };
      return overrideFace(lane.overrides, { name, inherited, describe });
    },
  };
}
