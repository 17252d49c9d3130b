import type { AnswerPiece } from './answer-piece.ts';
import type { CodeLinePair } from './compare-code.ts';
import type { WordRun } from './word-run.ts';

/**
 * How the two sides of a row stand to each other. `apart`: both say something here that the other does not; `moved`: both say it,
 * at different places.
 */
export type RowRelation = 'same' | 'changed' | 'only_a' | 'only_b' | 'apart' | 'moved';

type RowPlace = {
  /** Goes on with the paragraph of the row before. */
  continues: boolean;
};

/** Prose of both sides, or of one. Runs are places in the two texts. */
export type TextRow = RowPlace & {
  type: 'text';
  relation: RowRelation;
  a: AnswerPiece | null;
  b: AnswerPiece | null;
  runs: readonly WordRun[];
  /** Where in B, counted in pieces from 1, the sentence of a moved row stands; 0 for every other row. */
  place: number;
};

/** A code block of both sides, or of one, line by line. */
export type CodeRow = RowPlace & {
  type: 'code';
  relation: RowRelation;
  a: AnswerPiece | null;
  b: AnswerPiece | null;
  lines: readonly CodeLinePair[];
  place: number;
};

/** The place in B of what is compared further up or down, beside its equal in A. */
type StubRow = RowPlace & { type: 'stub'; b: AnswerPiece };

/** Read from top to bottom, rows hold every piece of A in its order, and of B but for the moved ones, whose places are stubs. */
export type ComparisonRow = TextRow | CodeRow | StubRow;
