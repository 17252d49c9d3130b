import { clsx } from 'clsx';
import type { ReactNode } from 'react';

type PointedOptionProps = {
  id: string;
  isCurrent: boolean;
  onPoint: () => void;
  onChoose: () => void;
  className: string;
  children: ReactNode;
};

/** An option of a listbox whose focus stays in a text field, so that it is only pointed at. */
export function PointedOption({ id, isCurrent, onPoint, onChoose, className, children }: PointedOptionProps) {
  return (
    <button
      type="button"
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent}
      // Movement, not entering: the list also moves under a pointer that rests.
      onPointerMove={isCurrent ? undefined : onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
      className={clsx(
        'flex w-full scroll-my-1.5 rounded-control py-1 text-left select-none pointer-coarse:min-h-11',
        isCurrent && 'bg-press forced-colors:outline',
        className,
      )}
    >
      {children}
    </button>
  );
}
