import type { AlignedCell } from '@lineup/shared/alignment/aligned-transcripts.ts';
import { showCell } from './show-cell.ts';

type WordCellProps = { column: number; cell: AlignedCell | undefined; lang: string | undefined };

/** Longer ones may be cut, and are shown whole on hover. */
const SHORT = 30;

/** What a lane has in a column. A press plays it, as it does on the word of the reference, which is what the keyboard reaches. */
export function WordCell({ column, cell, lang }: WordCellProps) {
  if (cell === undefined || cell.kind === 'absent') return <td aria-hidden className="p-0" />;
  const shown = showCell(cell);
  switch (cell.kind) {
    case 'same':
      return (
        <td aria-hidden className="p-0 align-middle leading-none font-bold text-t5">
          {shown}
        </td>
      );
    case 'deleted':
      return (
        <td data-column={column} className="cursor-pointer p-0 align-middle text-f4 leading-none font-bold text-lane">
          {shown}
        </td>
      );
    case 'substituted':
    case 'inserted':
      return (
        <td data-column={column} lang={lang} className="cursor-pointer p-0 align-middle">
          <span
            data-tip={shown.length > SHORT ? shown : undefined}
            className="-mx-1 inline-block h-4.5 max-w-[calc(100%-4px)] truncate bg-[color-mix(in_oklch,var(--lane)_17%,transparent)] px-1 align-middle text-f4/4.5 text-t1 shadow-[inset_0_-2px_0_var(--lane)] forced-colors:underline"
          >
            {shown}
          </span>
        </td>
      );
  }
}
