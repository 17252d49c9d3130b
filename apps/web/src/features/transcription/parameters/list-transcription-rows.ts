import { listWhoRows } from '#blocks/recipe/list-who-rows.ts';
import { overrideFace } from '#blocks/recipe/override-face.ts';
import type { CellFace, ParameterGroup, ParameterRow } from '#blocks/recipe/parameter-row.ts';
import type { TranscriptionBench } from '#features/transcription/bench/transcription-bench.ts';
import type { ResolvedTranscriptionLane } from '#features/transcription/bench/transcription-lane.ts';
import type {
  TranscriptionParameterName,
  TranscriptionParameters,
} from '#features/transcription/bench/transcription-parameters.ts';
import { byModel } from './by-model.ts';
import { describeValue, type ValueWords } from './describe-value.ts';
import { rowEditor } from './row-editor.ts';
import type { TranscriptionRowName } from './transcription-row.ts';

type Table = ValueWords &
  Pick<TranscriptionBench, 'recipe' | 'lanes'> & {
    /** The same lanes as they are asked. */
    resolved: readonly ResolvedTranscriptionLane[];
    gateways: readonly { id: string; name: string }[];
  };

const HEARD = ['language', 'prompt', 'temperature'] as const;
const ANSWERED = ['response_format', 'timestamp_granularities[]', 'include[]'] as const;

/** The rows of the parameter table with what every cell says. */
export function listTranscriptionRows(table: Table): ParameterGroup<TranscriptionRowName>[] {
  const { text } = table;
  const rowOf = (name: TranscriptionParameterName) => parameterRow(table, name);
  return [
    { id: 'who', label: text('transcription.parameters.who'), rows: listWhoRows(table) },
    { id: 'heard', label: text('transcription.parameters.heard'), rows: HEARD.map(rowOf) },
    { id: 'answered', label: text('transcription.parameters.answered'), rows: ANSWERED.map(rowOf) },
    { id: 'extra', label: text('parameters.group.extra'), rows: [rowOf('extra')] },
  ];
}

function parameterRow(table: Table, name: TranscriptionParameterName): ParameterRow<TranscriptionRowName> {
  const { recipe, lanes, resolved, text, locale } = table;
  const describe = (parameters: TranscriptionParameters) => describeValue({ name, parameters, text, locale });
  const inherited = describe(recipe.parameters);
  /** A format that nobody has set is chosen by the model, which is more than that nothing is sent. */
  const tell = (face: CellFace, model: string): CellFace =>
    name === 'response_format' && face.words === '' ? { ...face, words: byModel(model, text) } : face;
  const modelOf = (id: string) => resolved.find((lane) => lane.id === id)?.model ?? '';
  return {
    name,
    label: name === 'extra' ? text('transcription.parameters.extra') : name,
    editor: rowEditor(name).kind === 'cell' ? 'cell' : 'outside',
    recipe: tell({ state: inherited === '' ? 'not_sent' : 'set', words: inherited }, recipeModel(table)),
    faceOf: (id) => {
      const lane = lanes.find((each) => each.id === id);
      if (lane === undefined) return { state: 'inherited', words: inherited };
      return tell(overrideFace(lane.overrides, { name, inherited, describe }), modelOf(id));
    },
  };
}

/** The recipe's model; where none is chosen the one that is chosen for it. */
function recipeModel({ recipe, lanes, resolved }: Table): string {
  if (recipe.model !== '') return recipe.model;
  const inheriting = lanes.find(({ model }) => model === '');
  return resolved.find(({ id }) => id === inheriting?.id)?.model ?? '';
}
