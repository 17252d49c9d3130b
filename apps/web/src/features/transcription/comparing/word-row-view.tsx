import { memo, type CSSProperties } from 'react';
import type { LaneLetter } from '#blocks/lanes/lane-letters.ts';
import { LaneMark } from '#blocks/lanes/lane-mark.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import type { Comparison } from './comparison.ts';
import type { WordRow } from './lay-out-rows.ts';
import { ReferenceRow } from './reference-row.tsx';
import { ROW_METRICS } from './row-metrics.ts';
import { WordCell } from './word-cell.tsx';

type WordRowViewProps = {
  row: WordRow;
  comparison: Comparison;
  /** Of all columns, in pixels. */
  widths: readonly number[];
  /** The lane that stands in for the reference, if one does. */
  letter: LaneLetter | null;
  lang: string | undefined;
  /** The column where Tab stops, if it is in this row. */
  stop: number | null;
};

/** Some words of the transcripts as a table: a column for each word of the reference, a row for each lane. While others scroll by it stays as it is. */
export const WordRowView = memo(function WordRowView({
  row,
  comparison,
  widths,
  letter,
  lang,
  stop,
}: WordRowViewProps) {
  const text = useText();
  const format = useFormat();
  const { lanes, lines, times } = comparison;
  const columns = comparison.columns.slice(row.from, row.to);
  const start = (row.isFirst ? lines[row.line]?.start : times[row.from]?.start) ?? null;
  const place: CSSProperties = { top: row.top };
  return (
    <table
      aria-label={text('transcription.compare.row', { time: format.duration(start) })}
      style={place}
      className="absolute left-0 table-fixed border-separate border-spacing-0 whitespace-nowrap"
    >
      <colgroup>
        <col style={{ width: ROW_METRICS.label[letter === null ? 'plain' : 'marked'] }} />
        {widths.slice(row.from, row.to).map((width, index) => (
          <col key={index} style={{ width }} />
        ))}
      </colgroup>
      <tbody>
        <ReferenceRow from={row.from} columns={columns} lanes={lanes} lang={lang} stop={stop}>
          <span className="flex items-center gap-1">
            {letter !== null && <LaneMark letter={letter} size={13} />}
            {row.isFirst && start !== null && format.duration(start)}
          </span>
        </ReferenceRow>
        {lanes.map((lane, at) => (
          <tr key={lane.laneId} data-lane={lane.letter} style={{ height: ROW_METRICS.lane }}>
            <th scope="row" className="p-0 text-left align-middle">
              <span className="flex">
                <LaneMark letter={lane.letter} size={13} />
              </span>
            </th>
            {columns.map(({ cells }, index) => (
              <WordCell key={index} column={row.from + index} cell={cells[at]} lang={lang} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
});
