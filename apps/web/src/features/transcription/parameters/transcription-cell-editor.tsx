import type { GatewayLimits } from '@lineup/shared/config/config-response.ts';
import { describeRange } from '#blocks/recipe/describe-range.ts';
import { overrideFace } from '#blocks/recipe/override-face.ts';
import type { CellFace } from '#blocks/recipe/parameter-row.ts';
import type { CellEdit } from '#blocks/recipe/parameter-table.tsx';
import { readParameterNumber } from '#blocks/recipe/read-parameter-number.ts';
import { ValueCellEditor } from '#blocks/recipe/value-cell-editor.tsx';
import type { TranscriptionBench } from '#features/transcription/bench/transcription-bench.ts';
import type { ResolvedTranscriptionLane } from '#features/transcription/bench/transcription-lane.ts';
import type { TranscriptionParameters } from '#features/transcription/bench/transcription-parameters.ts';
import { useLocale } from '#i18n/use-locale.ts';
import { useText } from '#i18n/use-text.ts';
import { allowedFormats } from './allowed-formats.ts';
import { byModel } from './by-model.ts';
import { describeValue } from './describe-value.ts';
import { ListCellEditor } from './list-cell-editor.tsx';
import { reachedLanes } from './reached-lanes.ts';
import { rowEditor, type CellRowName } from './row-editor.ts';
import { temperatureRange } from './temperature-range.ts';
import type { TranscriptionParameterChange, TranscriptionRowName } from './transcription-row.ts';

type TranscriptionCellEditorProps = Pick<TranscriptionBench, 'recipe' | 'lanes'> & {
  edit: CellEdit<TranscriptionRowName>;
  resolved: readonly ResolvedTranscriptionLane[];
  limits: Readonly<Record<string, GatewayLimits>>;
  onChange: (change: TranscriptionParameterChange) => void;
};

/** Edits a short parameter in its cell: a number, a word that is usual or the gateway's own, or one of a few lists. */
export function TranscriptionCellEditor({
  edit,
  recipe,
  lanes,
  resolved,
  limits,
  onChange,
}: TranscriptionCellEditorProps) {
  const text = useText();
  const locale = useLocale();
  const editor = rowEditor(edit.address.name);
  if (editor.kind !== 'cell') return null;

  const { name } = editor;
  const lane = lanes.find(({ id }) => id === edit.address.lane);
  const describe = (parameters: TranscriptionParameters) => describeValue({ name, parameters, text, locale });
  const inherited = describe(recipe.parameters);
  const own = describe(lane?.overrides.set ?? recipe.parameters);
  const owner = lane === undefined ? text('parameters.recipe') : text('parameters.lane', { letter: lane.letter });
  const shared = {
    edit,
    label: text('parameters.of', { name, owner }),
    state:
      lane === undefined ? recipeState(inherited) : overrideFace(lane.overrides, { name, inherited, describe }).state,
    own,
    inherited: lane === undefined ? null : inherited,
    onLeave: (to: 'inherited' | 'not_sent') => onChange({ name, to }),
  };
  const reached = reachedLanes({ name, lane: edit.address.lane, lanes, resolved });
  return <Editor name={name} shared={shared} reached={reached} limits={limits} onChange={onChange} />;
}

function recipeState(words: string): CellFace['state'] {
  return words === '' ? 'not_sent' : 'set';
}

type EditorProps = Pick<TranscriptionCellEditorProps, 'limits' | 'onChange'> & {
  name: CellRowName;
  shared: {
    edit: CellEdit<TranscriptionRowName>;
    label: string;
    state: CellFace['state'];
    own: string;
    inherited: string | null;
    onLeave: (to: 'inherited' | 'not_sent') => void;
  };
  /** The lanes that the value reaches. */
  reached: readonly ResolvedTranscriptionLane[];
};

function Editor({ name, shared, reached, limits, onChange }: EditorProps) {
  const text = useText();
  switch (name) {
    case 'temperature': {
      const range = temperatureRange(reached.map(({ gateway }) => limits[gateway]));
      const read = (written: string) => readParameterNumber(written, range);
      const words = describeRange(range, text);
      return (
        <ValueCellEditor
          {...shared}
          inputMode="decimal"
          hint={words}
          usual={[]}
          judge={(written) => ('value' in read(written) ? null : text('parameters.fault', { range: words }))}
          onWrite={(written) => {
            const result = read(written);
            if ('value' in result) onChange({ name, to: { temperature: result.value } });
          }}
        />
      );
    }
    case 'response_format': {
      const write = (format: string) => onChange({ name, to: { response_format: format } });
      return (
        <ValueCellEditor
          {...shared}
          absent={{
            words: byModel(reached[0]?.model ?? '', text),
            choose: text('transcription.parameters.by_model.choose'),
          }}
          inputMode="text"
          hint={text('parameters.hint.effort')}
          usual={allowedFormats(reached.map(({ model }) => model)).map((format) => ({
            label: format,
            onChoose: () => write(format),
          }))}
          judge={() => null}
          onWrite={write}
        />
      );
    }
    case 'timestamp_granularities[]':
    case 'include[]':
      return <ListCellEditor {...shared} name={name} onSet={(to) => onChange({ name, to })} />;
  }
}
