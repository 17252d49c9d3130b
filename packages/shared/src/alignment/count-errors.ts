import type { AlignmentStep } from './alignment-step.ts';

/**
 * The errors of a transcript against its reference, which has `words` words. `rate` is all errors per word of the reference: null when
 * it has none, above 1 when more was heard than said.
 */
export type ErrorCounts = {
  substitutions: number;
  insertions: number;
  deletions: number;
  words: number;
  rate: number | null;
};

/** Counts the errors of an alignment: its `rate` is the word error rate, (S + D + I) / N. */
export function countErrors(steps: readonly AlignmentStep[]): ErrorCounts {
  let [same, substitutions, insertions, deletions] = [0, 0, 0, 0];
  for (const { kind } of steps) {
    if (kind === 'same') same += 1;
    else if (kind === 'substituted') substitutions += 1;
    else if (kind === 'inserted') insertions += 1;
    else deletions += 1;
  }
  const words = same + substitutions + deletions;
  const rate = words === 0 ? null : (substitutions + insertions + deletions) / words;
  return { substitutions, insertions, deletions, words, rate };
}
