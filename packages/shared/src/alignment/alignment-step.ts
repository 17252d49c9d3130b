/**
 * One step of an alignment of what was said with what was heard, as indices into both sequences: a word that is the same in both, one
 * heard in place of another, one that was not heard, one heard too many.
 */
export type AlignmentStep =
  | { kind: 'same' | 'substituted'; reference: number; heard: number }
  | { kind: 'deleted'; reference: number; heard: null }
  | { kind: 'inserted'; reference: null; heard: number };
