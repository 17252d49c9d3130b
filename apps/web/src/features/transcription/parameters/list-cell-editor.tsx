import type { CellFace } from '#blocks/recipe/parameter-row.ts';
import type { CellEdit } from '#blocks/recipe/parameter-table.tsx';
import { SelectCellEditor } from '#blocks/recipe/select-cell-editor.tsx';
import type { TranscriptionParameters } from '#features/transcription/bench/transcription-parameters.ts';
import { listWords } from '#i18n/list-words.ts';
import { useLocale } from '#i18n/use-locale.ts';
import { useText } from '#i18n/use-text.ts';
import { LIST_VALUES } from './list-values.ts';
import type { ListRowName } from './row-editor.ts';
import type { TranscriptionRowName } from './transcription-row.ts';

type ListCellEditorProps = {
  name: ListRowName;
  edit: CellEdit<TranscriptionRowName>;
  label: string;
  state: CellFace['state'];
  /** What the recipe, or the lane by itself, says, in words. */
  own: string;
  /** What a lane has without saying anything; null in the recipe. */
  inherited: string | null;
  onSet: (to: TranscriptionParameters) => void;
  onLeave: (to: 'inherited' | 'not_sent') => void;
};

/** Edits a list of words that the API names: one of the lists that make sense, or none. */
export function ListCellEditor({ name, edit, label, state, own, inherited, onSet, onLeave }: ListCellEditorProps) {
  const text = useText();
  const locale = useLocale();
  const notSent = { label: text('parameters.not_sent'), onChoose: () => onLeave('not_sent') };
  const inherit = {
    label: text('parameters.inherit', { value: inherited === null || inherited === '' ? notSent.label : inherited }),
    onChoose: () => onLeave('inherited'),
  };
  const values = LIST_VALUES[name].map((words) => ({
    label: listWords(words, locale),
    onChoose: () => onSet({ [name]: [...words] }),
  }));
  const choices = [...(inherited === null ? [] : [inherit]), notSent, ...values];
  const standing = { inherited: inherit.label, not_sent: notSent.label, set: own }[state];
  return (
    <SelectCellEditor
      label={label}
      choices={choices}
      chosen={choices.findIndex((choice) => choice.label === standing)}
      onDone={edit.onDone}
    />
  );
}
