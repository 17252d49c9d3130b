import type { AlignedColumn } from '@lineup/shared/alignment/aligned-transcripts.ts';
import type { ReactNode } from 'react';
import { useText } from '#i18n/use-text.ts';
import type { ComparedLane } from './comparison.ts';
import { describeColumn } from './describe-column.ts';
import { ROW_METRICS } from './row-metrics.ts';

type ReferenceRowProps = {
  /** The place of the first column among all. */
  from: number;
  columns: readonly AlignedColumn[];
  lanes: readonly ComparedLane[];
  lang: string | undefined;
  /** The column where Tab stops, if it is in this row. */
  stop: number | null;
  /** What stands before the words. */
  children: ReactNode;
};

/** The words of the reference, each a button that plays it, named with what the lanes have instead. */
export function ReferenceRow({ from, columns, lanes, lang, stop, children }: ReferenceRowProps) {
  const text = useText();
  return (
    <tr style={{ height: ROW_METRICS.reference }}>
      <td className="p-0 text-f2 text-t4">{children}</td>
      {columns.map((column, index) => (
        <th key={index} scope="col" lang={lang} className="p-0 text-left align-middle">
          <button
            type="button"
            data-column={from + index}
            tabIndex={stop === from + index ? 0 : -1}
            aria-label={describeColumn(column, lanes, text)}
            className="-mx-1 block h-5.5 max-w-[calc(100%+4px)] min-w-3 truncate rounded-chip px-1 text-f5 font-[550] text-t1 hover:bg-hover focus-visible:-outline-offset-2 data-now:bg-now data-now:text-on-now data-now:shadow-[inset_0_0_0_1px_var(--now-line)]"
          >
            {column.reference?.text}
          </button>
        </th>
      ))}
    </tr>
  );
}
