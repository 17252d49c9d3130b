import { splitSentences } from '#speech/split-sentences.ts';
import type { AlignedColumn } from './aligned-transcripts.ts';
import { cutToWidth, type LineLimits } from './cut-to-width.ts';
import type { WordTime } from './word-time.ts';

/** Columns `from` up to `to` that stand on one line, when the first of known time begins (seconds), and whether any lane differs there. */
export type AlignedLine = { from: number; to: number; start: number | null; isDifferent: boolean };

/** The columns with their times, and the text of the reference. */
export type ComparisonToGroup = {
  columns: readonly AlignedColumn[];
  times: readonly (WordTime | null)[];
  text: string;
};

/** Seconds of silence that begin a line. */
const PAUSE = 1;
const LIMITS: LineLimits = { columns: 32, width: 100 };

/**
 * Cuts a comparison into lines for the screen: where a sentence of the reference begins and after a pause of more than a second, and what
 * is still too long into parts of about the same width. Words too many stand on the line of the word before them, unless a pause parts them.
 */
export function groupLines(comparison: ComparisonToGroup, limits: LineLimits = LIMITS): AlignedLine[] {
  const { columns, times } = comparison;
  const starts = findStarts(comparison);
  return starts.flatMap((from, index) =>
    cutToWidth(columns, { from, to: starts[index + 1] ?? columns.length }, limits).map(({ from, to }) => ({
      from,
      to,
      start: times.slice(from, to).find((time) => time !== null)?.start ?? null,
      isDifferent: columns.slice(from, to).some(({ cells }) => cells.some(({ kind }) => kind !== 'same')),
    })),
  );
}

function findStarts({ columns, times, text }: ComparisonToGroup): number[] {
  const ends = splitSentences(text).map(({ end }) => end);
  const starts: number[] = [];
  let sentence = 0;
  let spoken: number | null = null;
  for (const [index, { reference }] of columns.entries()) {
    const time = times[index] ?? null;
    const isLate = time !== null && spoken !== null && time.start - spoken > PAUSE;
    let isNew = index === 0 || isLate;
    const from = reference?.from ?? -1;
    while (from >= (ends[sentence] ?? Infinity)) {
      sentence += 1;
      isNew = true;
    }
    if (isNew) starts.push(index);
    if (time !== null) spoken = Math.max(spoken ?? 0, time.end);
  }
  return starts;
}
