import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import type { CellLayout } from './cell-layout.ts';

const HEIGHTS: Record<CellLayout, string> = {
  alone: 'h-30',
  column: 'h-13',
  row: 'h-10 min-w-0 flex-1',
  row_open: 'h-17',
};

type CellFrameProps = {
  layout: CellLayout;
  /** The sound, or what stands for it until it is there. */
  drawing: ReactNode;
  /** The line that tells of it. */
  children: ReactNode;
};

/** A drawing and a line of words and figures: below it, or at its end where rows are low. */
export function CellFrame({ layout, drawing, children }: CellFrameProps) {
  const isRow = layout === 'row';
  return (
    <div className={clsx('flex w-full', isRow ? 'items-center gap-2.5' : 'flex-col gap-1')}>
      <div className={HEIGHTS[layout]}>{drawing}</div>
      <div
        className={clsx(
          'flex text-f2 text-t3',
          isRow
            ? 'min-w-14 flex-col items-end gap-0.5'
            : [
                'min-h-4.5 flex-wrap items-baseline gap-x-2.5 gap-y-0.5',
                // What begins with a drawing has that for its baseline.
                '*:has-[progress]:self-center *:has-[svg]:self-center',
              ],
        )}
      >
        {children}
      </div>
    </div>
  );
}
