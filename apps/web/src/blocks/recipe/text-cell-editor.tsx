import { clsx } from 'clsx';
import { useEffect, useId, useRef, useState, type FocusEvent } from 'react';
import { Button } from '#ui/button.tsx';
import { CellPopup } from './cell-popup.tsx';
import { useEscape } from './use-escape.ts';

/** A choice under the field, as a usual value, or that nothing is sent. */
export type CellChoice = { label: string; onChoose: () => void };

type TextCellEditorProps = {
  label: string;
  initial: string;
  /** What the edit began with instead, when a character began it. */
  typed?: string;
  placeholder?: string;
  inputMode?: 'decimal' | 'numeric' | 'text';
  hint: string;
  choices: readonly CellChoice[];
  /** What is wrong with what was written, in words; null when nothing is. Not asked for nothing written. */
  judge: (written: string) => string | null;
  /** Takes what was written and is right; an empty string is an emptied field. */
  onWrite: (written: string) => void;
  /** Ends the edit; `isBack`: the cell gets the focus again. */
  onDone: (isBack: boolean) => void;
};

/** Edits a short value in its cell: Enter takes it, Escape does not, leaving takes it when it is right. */
export function TextCellEditor({ label, initial, typed = '', placeholder, ...rest }: TextCellEditorProps) {
  const { inputMode, hint, choices, judge, onWrite, onDone } = rest;
  const [written, setWritten] = useState(typed === '' ? initial : typed);
  const root = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const hintId = useId();
  const fault = written.trim() === '' ? null : judge(written);
  const isChanged = written.trim() !== initial.trim();

  useEffect(() => {
    if (typed === '') field.current?.select();
  }, [typed]);
  useEscape(root, () => onDone(true));

  const take = (isBack: boolean) => {
    if (fault === null && isChanged) onWrite(written.trim());
    onDone(isBack);
  };
  const handleBlur = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && root.current?.contains(relatedTarget) === true) return;
    take(false);
  };

  return (
    <div ref={root} onBlur={handleBlur} className="absolute inset-0">
      <input
        ref={field}
        // The cell was just asked to be edited: this is where the person is.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        type="text"
        inputMode={inputMode}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-label={label}
        aria-invalid={fault !== null}
        aria-describedby={hintId}
        value={written}
        placeholder={placeholder}
        onChange={(event) => setWritten(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          // The cell gets the focus, and would take the rest of this key as a press.
          event.preventDefault();
          if (fault === null) take(true);
        }}
        className="size-full bg-raised px-2 text-f3 font-medium text-t1 -outline-offset-2 aria-invalid:outline-bad"
      />
      <CellPopup>
        <p id={hintId} className={clsx('px-1 pb-1', fault === null ? 'text-t3' : 'text-bad')}>
          {fault ?? hint}
        </p>
        <ChoiceButtons choices={choices} onChosen={() => onDone(true)} />
      </CellPopup>
    </div>
  );
}

function ChoiceButtons({ choices, onChosen }: { choices: readonly CellChoice[]; onChosen: () => void }) {
  return (
    <div className="flex flex-wrap gap-0.5">
      {choices.map((choice) => (
        <Button
          key={choice.label}
          size="sm"
          onClick={() => {
            choice.onChoose();
            onChosen();
          }}
        >
          {choice.label}
        </Button>
      ))}
    </div>
  );
}
