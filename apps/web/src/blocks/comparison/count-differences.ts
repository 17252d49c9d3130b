import type { AnswerPiece } from './answer-piece.ts';
import type { ComparisonRow } from './comparison-row.ts';
import { listNumbers } from './list-numbers.ts';
import { isWord, splitWords } from './split-words.ts';
import type { WordRun } from './word-run.ts';

/**
 * What a comparison comes to. `share` is Dice's coefficient over words, 0 to 1: twice the words that are the same in both (in place or moved)
 * by the words of both; 1 when neither has any. Only-words are the marked ones. `codeLines` are lines of code that differ.
 * `numbers` are those that one answer has and the other has nowhere.
 */
export type DifferenceCounts = {
  share: number;
  onlyA: number;
  onlyB: number;
  codeLines: number;
  numbers: { a: readonly string[]; b: readonly string[] };
};

type Compared = { a: string; b: string; runs: readonly WordRun[] };

/** Counts what differs in the rows of a comparison. */
export function countDifferences(
  rows: readonly ComparisonRow[],
  sides: { a: readonly AnswerPiece[]; b: readonly AnswerPiece[] },
): DifferenceCounts {
  const totals = { same: 0, only_a: 0, only_b: 0 };
  for (const { a, b, runs } of rows.flatMap(listCompared)) {
    for (const run of runs) {
      const [text, range] = run.type === 'only_b' ? [b, run.b] : [a, run.a];
      totals[run.type] += splitWords(text.slice(range.from, range.to)).filter(isWord).length;
    }
  }
  const both = 2 * totals.same + totals.only_a + totals.only_b;
  const lines = rows.flatMap((row) => (row.type === 'code' ? row.lines : []));
  return {
    share: both === 0 ? 1 : (2 * totals.same) / both,
    onlyA: totals.only_a,
    onlyB: totals.only_b,
    codeLines: lines.filter(({ isSame }) => !isSame).length,
    numbers: compareNumbers(sides),
  };
}

function listCompared(row: ComparisonRow): Compared[] {
  switch (row.type) {
    case 'text':
      return [{ a: row.a?.text ?? '', b: row.b?.text ?? '', runs: row.runs }];
    case 'code':
      return row.lines.map(({ a, b, runs }) => ({ a: a ?? '', b: b ?? '', runs }));
    case 'stub':
      return [];
  }
}

function compareNumbers(sides: { a: readonly AnswerPiece[]; b: readonly AnswerPiece[] }): DifferenceCounts['numbers'] {
  const [a, b] = [sides.a, sides.b].map((pieces) => listNumbers(pieces.map(({ text }) => text)));
  return { a: without(a, b), b: without(b, a) };
}

function without(numbers: readonly string[] = [], others: readonly string[] = []): string[] {
  const known = new Set(others);
  return numbers.filter((number) => !known.has(number));
}
