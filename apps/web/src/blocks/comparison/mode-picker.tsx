import { useId } from 'react';
import { useText } from '#i18n/use-text.ts';
import type { DiffMode } from './diff-side.ts';

type ModePickerProps = { modes: readonly DiffMode[]; mode: DiffMode; onMode: (mode: DiffMode) => void };

/** Chooses what is laid side by side; radio buttons, so that arrow keys move between them. */
export function ModePicker({ modes, mode, onMode }: ModePickerProps) {
  const text = useText();
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-label={text('compare.mode')}
      className="flex rounded-control p-0.5 shadow-[inset_0_0_0_1px_var(--line2)] forced-border"
    >
      {modes.map((each) => (
        <label
          key={each}
          className="flex h-5.5 items-center rounded-chip px-2.25 text-f2 font-medium text-t3 hover:text-t1 has-checked:bg-press has-checked:text-t1 has-focus-visible:outline-2 has-focus-visible:outline-focus pointer-coarse:h-10 forced-colors:has-checked:bg-[Highlight]"
        >
          <input type="radio" name={name} checked={each === mode} onChange={() => onMode(each)} className="sr-only" />
          {text(`compare.mode.${each}`)}
        </label>
      ))}
    </div>
  );
}
