import { alignSequences } from './align-sequences.ts';
import type { AlignmentStep } from './alignment-step.ts';
import type { SpokenWord } from './spoken-word.ts';

/** Aligns the words that were heard with those of the reference by their keys (`alignSequences`). */
export function alignWords(reference: readonly SpokenWord[], heard: readonly SpokenWord[]): AlignmentStep[] {
  return alignSequences(
    reference.map(({ key }) => key),
    heard.map(({ key }) => key),
  );
}
