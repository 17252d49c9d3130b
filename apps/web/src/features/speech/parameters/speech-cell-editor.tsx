import type { GatewayLimits } from '@lineup/shared/config/config-response.ts';
import { resolveLane } from '#blocks/lanes/resolve-lane.ts';
import { describeRange } from '#blocks/recipe/describe-range.ts';
import { overrideFace } from '#blocks/recipe/override-face.ts';
import type { CellEdit } from '#blocks/recipe/parameter-table.tsx';
import { readParameterNumber } from '#blocks/recipe/read-parameter-number.ts';
import { ValueCellEditor } from '#blocks/recipe/value-cell-editor.tsx';
import { useText } from '#i18n/use-text.ts';
import type { SpeechBench } from '#features/speech/bench/speech-bench.ts';
import { SPEED_RANGE } from '#features/speech/bench/speech-formats.ts';
import type { SpeechParameters } from '#features/speech/bench/speech-parameters.ts';
import { allowedFormats } from './allowed-formats.ts';
import { describeSpeechValue } from './describe-speech-value.ts';
import type { SpeechParameterChange, SpeechRowName } from './speech-row.ts';

const RANGE = { ...SPEED_RANGE, isWhole: false };

type SpeechCellEditorProps = Pick<SpeechBench, 'recipe' | 'lanes'> & {
  edit: CellEdit<SpeechRowName>;
  limits: Readonly<Record<string, GatewayLimits>>;
  onChange: (change: SpeechParameterChange) => void;
};

/** Edits a short parameter in its cell: the format is one of what the gateways speak or a word of their own, the speed a number. */
export function SpeechCellEditor({ edit, recipe, lanes, limits, onChange }: SpeechCellEditorProps) {
  const text = useText();
  const { name } = edit.address;
  if (name !== 'response_format' && name !== 'speed') return null;

  const lane = lanes.find(({ id }) => id === edit.address.lane);
  const describe = (parameters: SpeechParameters) => describeSpeechValue({ name, parameters, text });
  const inherited = describe(recipe.parameters);
  const stateIn = ({ overrides }: (typeof lanes)[number]) =>
    overrideFace(overrides, { name, inherited, describe }).state;
  const owner = lane === undefined ? text('parameters.recipe') : text('parameters.lane', { letter: lane.letter });
  const shared = {
    edit,
    label: text('parameters.of', { name, owner }),
    state: lane === undefined ? (inherited === '' ? ('not_sent' as const) : ('set' as const)) : stateIn(lane),
    own: describe(lane?.overrides.set ?? recipe.parameters),
    inherited: lane === undefined ? null : inherited,
    onLeave: (to: 'inherited' | 'not_sent') => onChange({ name, to }),
  };

  if (name === 'speed') {
    const read = (written: string) => readParameterNumber(written, RANGE);
    const range = describeRange(RANGE, text);
    return (
      <ValueCellEditor
        {...shared}
        inputMode="decimal"
        hint={range}
        usual={[]}
        judge={(written) => ('value' in read(written) ? null : text('parameters.fault', { range }))}
        onWrite={(written) => {
          const result = read(written);
          if ('value' in result) onChange({ name, to: { speed: result.value } });
        }}
      />
    );
  }
  const reached = lane === undefined ? lanes.filter((each) => stateIn(each) === 'inherited') : [lane];
  const write = (format: string) => onChange({ name, to: { response_format: format } });
  return (
    <ValueCellEditor
      {...shared}
      inputMode="text"
      hint={text('parameters.hint.effort')}
      usual={allowedFormats(reached.map((each) => limits[resolveLane(each, recipe).gateway])).map((format) => ({
        label: format,
        onChoose: () => write(format),
      }))}
      judge={() => null}
      onWrite={write}
    />
  );
}
