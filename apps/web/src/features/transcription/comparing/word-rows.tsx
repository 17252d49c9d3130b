import type { LaneLetter } from '#blocks/lanes/lane-letters.ts';
import { textLanguage } from '#blocks/messages/text-language.ts';
import { useText } from '#i18n/use-text.ts';
import type { Comparison } from './comparison.ts';
import type { WordRow } from './lay-out-rows.ts';
import type { ComparisonState } from './use-comparison.ts';
import { WordRowView } from './word-row-view.tsx';

type WordRowsProps = {
  comparison: Comparison;
  state: ComparisonState;
  rows: readonly WordRow[];
  widths: readonly number[];
  range: [number, number];
  /** The column where Tab stops, and its row. */
  focus: { current: number | null; row: WordRow | null };
};

/** Enough words to tell their script. */
const SAMPLE = 100;

/** The rows of words in sight, each in its place; where all lines are left out, why. */
export function WordRows({ comparison, state, rows, widths, range, focus }: WordRowsProps) {
  const text = useText();
  const { columns, lines } = comparison;
  const inSight = rows.slice(...range);
  const drawn = focus.row === null || inSight.includes(focus.row) ? inSight : [...inSight, focus.row];
  const stop = focus.current ?? rows[0]?.from ?? null;
  const last = rows.at(-1);
  const sample = columns.slice(0, SAMPLE).map(({ reference }) => reference?.text ?? '');
  const lang = textLanguage(sample.join(' '));
  const letter = referenceLetter(state);

  if (rows.length === 0 && lines.every(({ isDifferent }) => !isDifferent)) {
    return <p className="px-4 py-4 text-t3 md:px-5">{text('transcription.compare.same')}</p>;
  }
  return (
    <div className="relative my-3 ml-4 md:ml-5" style={{ height: last === undefined ? 0 : last.top + last.height }}>
      {drawn.map((row) => (
        <WordRowView
          key={row.from}
          row={row}
          comparison={comparison}
          widths={widths}
          letter={letter}
          lang={lang}
          stop={stop !== null && stop >= row.from && stop < row.to ? stop : null}
        />
      ))}
    </div>
  );
}

/** The letter of the lane that stands in for the reference, if one does. */
function referenceLetter({ against, transcripts }: ComparisonState): LaneLetter | null {
  if (against?.kind !== 'lane') return null;
  return transcripts.find(({ laneId }) => laneId === against.laneId)?.letter ?? null;
}
