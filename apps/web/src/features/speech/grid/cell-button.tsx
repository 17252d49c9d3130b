import type { KeyboardEvent } from 'react';
import { useText } from '#i18n/use-text.ts';
import type { BenchFault } from '#features/speech/bench/check-bench.ts';
import { firstClick } from '#ui/first-click.ts';

/** A cell's place in the grid's keyboard. */
export type CellFocus = {
  /** `row:column` of the cell in its grid. */
  place: string;
  /** Whether the Tab key stops here: one cell of the grid. */
  isStop: boolean;
  onFocus: () => void;
  onMove: (event: KeyboardEvent) => void;
};

type CellButtonProps = {
  label: string;
  focus: CellFocus;
  /** Why it cannot be pressed now. */
  refusal: BenchFault | null;
  onPress: () => void;
  /** What Shift with Enter does; null when there is nothing. */
  onAct: (() => void) | null;
};

/** The button that a cell is, below all that is drawn on it. */
export function CellButton({ label, focus, refusal, onPress, onAct }: CellButtonProps) {
  const text = useText();
  const { place, isStop, onFocus, onMove } = focus;

  function handleKey(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !event.shiftKey || onAct === null) return onMove(event);
    event.preventDefault();
    onAct();
  }

  return (
    <button
      type="button"
      data-place={place}
      tabIndex={isStop ? 0 : -1}
      aria-label={label}
      aria-disabled={refusal !== null}
      aria-keyshortcuts={onAct === null ? undefined : 'Shift+Enter'}
      data-tip={refusal === null ? undefined : text(`speech.fault.${refusal}`)}
      onFocus={onFocus}
      onClick={firstClick(() => refusal === null && onPress())}
      onKeyDown={handleKey}
      className="absolute inset-0 scroll-mt-13 scroll-ml-32 -outline-offset-5 hover:bg-hover aria-disabled:cursor-default"
    />
  );
}
