import { useEffect, useRef } from 'react';
import type { CellChoice } from './text-cell-editor.tsx';
import { useEscape } from './use-escape.ts';

type SelectCellEditorProps = {
  label: string;
  choices: readonly CellChoice[];
  /** The choice that stands, by its place among them. */
  chosen: number;
  onDone: (isBack: boolean) => void;
};

/** Edits a value that is one of a few in its cell, by the platform's own list. */
export function SelectCellEditor({ label, choices, chosen, onDone }: SelectCellEditorProps) {
  const root = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLSelectElement>(null);
  useEscape(root, () => onDone(true));

  useEffect(() => {
    const select = field.current;
    if (select === null) return;
    select.focus();
    // The list opens only right after a press or a key; without one the closed select stands there to be opened.
    if ('showPicker' in select && navigator.userActivation.isActive) select.showPicker();
  }, []);

  return (
    <div ref={root} className="absolute inset-0">
      <select
        ref={field}
        aria-label={label}
        value={chosen}
        onChange={(event) => {
          choices[event.currentTarget.selectedIndex]?.onChoose();
          onDone(true);
        }}
        onBlur={() => onDone(false)}
        className="size-full bg-raised px-1 text-f3 text-t1 -outline-offset-2"
      >
        {choices.map((choice, index) => (
          <option key={choice.label} value={index}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
