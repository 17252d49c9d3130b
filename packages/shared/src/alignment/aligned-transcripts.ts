import type { CharacterErrors } from './character-error-rate.ts';
import type { ErrorCounts } from './count-errors.ts';
import type { SpokenWord } from './spoken-word.ts';

/**
 * What one lane heard in a column, with its words. `substituted` has one or more words in place of that of the reference, those after the
 * first being too many; `inserted` has words that the reference has not; `deleted` and `absent` have none, for a word that was not heard
 * and for a place where only other lanes heard words.
 */
export type AlignedCell = {
  kind: 'same' | 'substituted' | 'deleted' | 'inserted' | 'absent';
  words: readonly SpokenWord[];
};

/** A word of the reference, or null between two of them, with what each lane heard there, in the order of the lanes. */
export type AlignedColumn = { reference: SpokenWord | null; cells: readonly AlignedCell[] };

/** All lanes against one reference: the columns in order, and each lane's errors by word and by character. */
export type AlignedTranscripts = {
  columns: readonly AlignedColumn[];
  errors: readonly ErrorCounts[];
  characterErrors: readonly CharacterErrors[];
};
