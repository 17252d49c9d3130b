import type { ComparisonInput, LaneTranscript } from './comparison-input.ts';
import { NORMALISER_SWITCHES } from './normaliser-switches.ts';

/** Whether two comparisons are of the same. What is the same object is not looked into: texts and times never change in place. */
export function isSameInput(a: ComparisonInput, b: ComparisonInput): boolean {
  return (
    NORMALISER_SWITCHES.every((name) => a.normaliser[name] === b.normaliser[name]) &&
    isSameTranscript(a.reference, b.reference) &&
    isSameList(a.lanes, b.lanes, isSameLane)
  );
}

function isSameLane(a: LaneTranscript, b: LaneTranscript): boolean {
  return a.laneId === b.laneId && a.letter === b.letter && a.isWhole === b.isWhole && isSameTranscript(a, b);
}

function isSameTranscript(a: ComparisonInput['reference'], b: ComparisonInput['reference']): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.text === b.text && isSameList(a.words, b.words, isSamePiece) && isSameList(a.segments, b.segments, isSamePiece)
  );
}

type Piece = { start: number; end: number; text: string };

function isSamePiece(a: Piece, b: Piece): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text;
}

function isSameList<Item>(a: readonly Item[], b: readonly Item[], isSame: (a: Item, b: Item) => boolean): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  return a.every((item, index) => {
    const other = b[index];
    return other !== undefined && (item === other || isSame(item, other));
  });
}
