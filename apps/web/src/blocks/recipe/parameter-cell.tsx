import { clsx } from 'clsx';
import { Unlink } from 'lucide-react';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { LaneLetter } from '#blocks/lanes/lane-letters.ts';
import { useText } from '#i18n/use-text.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { CellValue } from './cell-value.tsx';
import type { CellFace } from './parameter-row.ts';

type ParameterCellProps = {
  /** `row:column` of the cell in its table. */
  place: string;
  face: CellFace;
  /** The lane's letter; null in the recipe's column. */
  letter: LaneLetter | null;
  /** Whether the Tab key stops here: one cell of the table. */
  isStop: boolean;
  /** Whether its large editor is open. */
  isOpened: boolean;
  isLong: boolean;
  /** The editor inside the cell while it is edited. */
  editor: ReactNode;
  onFocus: () => void;
  /** `typed` is the character that began the edit, else empty. */
  onEdit: (face: HTMLButtonElement, typed: string) => void;
  onMove: (event: KeyboardEvent) => void;
  /** Unlinks a lane's override, or empties the recipe's cell. */
  onClear: () => void;
};

export function ParameterCell({ place, face, letter, isStop, isOpened, isLong, editor, ...on }: ParameterCellProps) {
  const text = useText();
  const button = useRef<HTMLButtonElement>(null);
  const isOverride = letter !== null && face.state !== 'inherited';

  const handleKey = (event: KeyboardEvent<HTMLButtonElement>) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    const isLetter = key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
    if (key === 'F2' || (isLetter && !isLong)) {
      event.preventDefault();
      on.onEdit(event.currentTarget, key === 'F2' ? '' : key);
    } else if (key === 'Delete' || key === 'Backspace') {
      event.preventDefault();
      on.onClear();
    } else on.onMove(event);
  };

  return (
    <td
      data-lane={letter ?? undefined}
      className={clsx(
        'group/cell relative h-control border-b border-line p-0',
        letter === null ? 'sticky left-(--name) z-1 border-x bg-paper' : 'not-last:border-r',
        isOpened && 'shadow-[inset_0_0_0_2px_var(--focus)]',
      )}
    >
      {isOverride && (
        <span aria-hidden className="absolute -inset-y-px -left-px z-1 w-0.75 bg-lane forced-color-adjust-none" />
      )}
      <button
        ref={button}
        type="button"
        data-place={place}
        tabIndex={isStop ? 0 : -1}
        aria-haspopup={isLong ? 'dialog' : undefined}
        data-tip={face.refusal?.reason}
        onFocus={on.onFocus}
        onClick={(event) => on.onEdit(event.currentTarget, '')}
        onKeyDown={handleKey}
        className="absolute inset-0 flex items-center overflow-hidden px-2 text-left text-f3 -outline-offset-2 hover:bg-hover"
      >
        <CellValue face={face} isLane={letter !== null} />
      </button>
      {isOverride && editor === null && (
        <IconButton
          label={text('parameters.unlink')}
          icon={<Unlink size={13} />}
          shortcut="Del"
          size="sm"
          tabIndex={-1}
          onClick={() => {
            on.onClear();
            button.current?.focus();
          }}
          className="absolute top-1/2 right-0.5 -translate-y-1/2 bg-desk opacity-0 group-focus-within/cell:opacity-100 group-hover/cell:opacity-100 pointer-coarse:hidden"
        />
      )}
      {editor}
    </td>
  );
}
