import { useText } from '#i18n/use-text.ts';
import type { CellFace } from './parameter-row.ts';
import type { CellEdit } from './parameter-table.tsx';
import { TextCellEditor, type CellChoice } from './text-cell-editor.tsx';

type ValueCellEditorProps = {
  edit: Pick<CellEdit<string>, 'typed' | 'onDone'>;
  label: string;
  state: CellFace['state'];
  /** What the recipe, or the lane by itself, says; empty for nothing. */
  own: string;
  /** What a lane has without saying anything, empty when nothing is sent; null in the recipe. */
  inherited: string | null;
  /** What holds where nothing is set, and how to choose that; without it nothing is sent then. */
  absent?: { words: string; choose: string };
  inputMode: 'text' | 'numeric' | 'decimal';
  hint: string;
  /** Usual values under the field. */
  usual: readonly CellChoice[];
  judge: (written: string) => string | null;
  /** Takes a value that was written and is right; never an empty one. */
  onWrite: (written: string) => void;
  /** Gives the cell back to the recipe, or says that nothing is sent. */
  onLeave: (to: 'inherited' | 'not_sent') => void;
};

/** Edits a parameter that is a word or a number in its cell, with the ways to inherit it again and not to send it. */
export function ValueCellEditor({
  edit,
  state,
  own,
  inherited,
  absent,
  usual,
  onWrite,
  onLeave,
  ...rest
}: ValueCellEditorProps) {
  const text = useText();
  const { words, choose } = absent ?? { words: text('parameters.not_sent'), choose: text('parameters.do_not_send') };
  const above = inherited === null || inherited === '' ? words : inherited;
  const inherit = { label: text('parameters.inherit', { value: above }), onChoose: () => onLeave('inherited') };
  const leaveOut = { label: choose, onChoose: () => onLeave('not_sent') };
  return (
    <TextCellEditor
      {...rest}
      initial={own}
      typed={edit.typed}
      placeholder={above}
      choices={[
        ...usual,
        ...(inherited !== null && state !== 'inherited' ? [inherit] : []),
        ...(state === 'not_sent' ? [] : [leaveOut]),
      ]}
      onWrite={(written) => (written === '' ? onLeave('inherited') : onWrite(written))}
      onDone={edit.onDone}
    />
  );
}
