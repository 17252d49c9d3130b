import { describeRange } from '#blocks/recipe/describe-range.ts';
import type { NumberRange } from '#blocks/recipe/number-range.ts';
import { readParameterNumber } from '#blocks/recipe/read-parameter-number.ts';
import type { CellEdit } from '#blocks/recipe/parameter-table.tsx';
import type { CellFace } from '#blocks/recipe/parameter-row.ts';
import { SelectCellEditor } from '#blocks/recipe/select-cell-editor.tsx';
import type { CellChoice } from '#blocks/recipe/text-cell-editor.tsx';
import { ValueCellEditor } from '#blocks/recipe/value-cell-editor.tsx';
import type { ChatParameterName, ChatParameters } from '#features/chat/chat-parameters.ts';
import { useText } from '#i18n/use-text.ts';
import type { ChatParameterChange } from './change-lane.ts';
import { describeValue } from './describe-value.ts';
import { isNumberParameter, PARAMETER_RANGES } from './parameter-ranges.ts';
import { parameterValue } from './parameter-value.ts';
import type { RowName } from './is-long-name.ts';

const EFFORTS = ['none', 'minimal', 'low', 'medium', 'high'];

type ParameterCellEditorProps = {
  edit: CellEdit<RowName>;
  name: ChatParameterName;
  /** Whose cell it is, as a screen reader says it. */
  owner: string;
  state: CellFace['state'];
  /** What the recipe, or the lane by itself, says. */
  own: ChatParameters;
  /** What a lane has without saying anything; null in the recipe. */
  inherited: ChatParameters | null;
  /** The temperatures that all gateways take which the value goes to. */
  temperature: NumberRange;
  onChange: (change: ChatParameterChange) => void;
};

type EditorProps = ParameterCellEditorProps & { label: string; set: (value: unknown) => void };

/** Edits a short parameter in its cell. */
export function ParameterCellEditor(props: ParameterCellEditorProps) {
  const { name, owner, onChange } = props;
  const text = useText();
  const label = text('parameters.of', { name, owner });
  const set = (value: unknown) => {
    const to = parameterValue(name, value);
    if (to !== undefined) onChange({ name, to });
  };
  if (name === 'logprobs' || name === 'stream') return <SwitchEditor {...props} name={name} label={label} set={set} />;
  if (!isNumberParameter(name)) return <EffortEditor {...props} label={label} set={set} />;
  const range = name === 'temperature' ? props.temperature : PARAMETER_RANGES[name];
  return <NumberEditor {...props} label={label} set={set} range={range} />;
}

function SwitchEditor({ edit, name, state, own, inherited, label, set, onChange }: EditorProps) {
  const text = useText();
  const choices: CellChoice[] = [
    { label: text('parameters.on'), onChoose: () => set(true) },
    { label: text('parameters.off'), onChoose: () => set(false) },
    notSent(name, onChange, text),
    ...(inherited === null ? [] : [inherit({ name, inherited, onChange, text })]),
  ];
  const chosen = { set: own[name] === true ? 0 : 1, not_sent: 2, inherited: 3 }[state];
  return <SelectCellEditor label={label} choices={choices} chosen={chosen} onDone={edit.onDone} />;
}

function EffortEditor(props: EditorProps) {
  const text = useText();
  const efforts = EFFORTS.map((effort) => ({ label: effort, onChoose: () => props.set(effort) }));
  return (
    <ValueEditor
      {...props}
      inputMode="text"
      hint={text('parameters.hint.effort')}
      usual={efforts}
      judge={() => null}
      read={(written) => written}
    />
  );
}

function NumberEditor({ range, ...props }: EditorProps & { range: NumberRange }) {
  const text = useText();
  const words = describeRange(range, text);
  const read = (written: string) => {
    const result = readParameterNumber(written, range);
    return 'value' in result ? result.value : undefined;
  };
  return (
    <ValueEditor
      {...props}
      inputMode={range.isWhole && range.min >= 0 ? 'numeric' : 'decimal'}
      hint={words}
      usual={[]}
      judge={(written) => (read(written) === undefined ? text('parameters.fault', { range: words }) : null)}
      read={read}
    />
  );
}

type ValueEditorProps = EditorProps & {
  inputMode: 'text' | 'numeric' | 'decimal';
  hint: string;
  usual: readonly CellChoice[];
  judge: (written: string) => string | null;
  read: (written: string) => unknown;
};

function ValueEditor({ edit, name, state, own, inherited, onChange, set, read, ...rest }: ValueEditorProps) {
  const text = useText();
  const { label, inputMode, hint, usual, judge } = rest;
  return (
    <ValueCellEditor
      edit={edit}
      label={label}
      state={state}
      own={describeValue({ name, parameters: own, text })}
      inherited={inherited === null ? null : describeValue({ name, parameters: inherited, text })}
      inputMode={inputMode}
      hint={hint}
      usual={usual}
      judge={judge}
      onWrite={(written) => set(read(written))}
      onLeave={(to) => onChange({ name, to })}
    />
  );
}

type Change = (change: ChatParameterChange) => void;
type Words = ReturnType<typeof useText>;

function notSent(name: ChatParameterName, onChange: Change, text: Words): CellChoice {
  return { label: text('parameters.do_not_send'), onChoose: () => onChange({ name, to: 'not_sent' }) };
}

function inherit({
  name,
  inherited,
  onChange,
  text,
}: {
  name: ChatParameterName;
  inherited: ChatParameters;
  onChange: Change;
  text: Words;
}): CellChoice {
  const value = describeValue({ name, parameters: inherited, text });
  return {
    label: text('parameters.inherit', { value: value === '' ? text('parameters.not_sent') : value }),
    onChoose: () => onChange({ name, to: 'inherited' }),
  };
}
