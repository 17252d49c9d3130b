import type { AlignmentWork } from '#alignment/sequences/alignment-work.ts';
import { editDistance } from '#alignment/sequences/edit-distance.ts';
import { internKeys } from '#alignment/sequences/intern-keys.ts';
import { alignWords } from './align-words.ts';
import type { AlignmentStep } from './alignment-step.ts';
import type { SpokenWord } from './spoken-word.ts';
import { standApart } from './stand-apart.ts';

/** `rate` is errors per character of the reference: null when it has none, above 1 when more was heard than said. */
export type CharacterErrors = { errors: number; characters: number; rate: number | null };

/** The alignment of the words where it is known already; it tells how many errors there are at most. */
export type KnownAlignment = { steps?: readonly AlignmentStep[]; work?: AlignmentWork };

/**
 * The character error rate: the fewest code points to insert, delete or substitute, per code point of the reference, as jiwer's `cer`
 * counts it (spaces between words count as characters). It is taken of what the normaliser left of both, so that transcripts without
 * word errors have no character errors; spaces beside Han, kana, Thai and the like do not count.
 */
export function characterErrorRate(
  reference: readonly SpokenWord[],
  heard: readonly SpokenWord[],
  { steps = alignWords(reference, heard), work }: KnownAlignment = {},
): CharacterErrors {
  const [said, written] = [spell(reference), spell(heard)];
  const atMost = steps.reduce(
    (sum, step) => sum + countAtMost(said[step.reference ?? -1] ?? [], written[step.heard ?? -1] ?? []),
    0,
  );
  const { rows, columns, keys } = internKeys(said.flat(), written.flat());
  const errors = editDistance({ rows, columns, vocabulary: keys.length, atMost, work });
  return { errors, characters: rows.length, rate: rows.length === 0 ? null : errors / rows.length };
}

/** The characters of each word, with the space that parts it from the one before. */
function spell(words: readonly SpokenWord[]): string[][] {
  return words.map(({ key }, index) => {
    const before = words[index - 1]?.key ?? '';
    const characters = Array.from(key);
    return standApart(before, key) ? [' ', ...characters] : characters;
  });
}

/** As many errors as there are at most between two words: what is not the same at their beginnings and ends. */
function countAtMost(said: readonly string[], written: readonly string[]): number {
  const most = Math.min(said.length, written.length);
  let [head, tail] = [0, 0];
  while (head < most && said[head] === written[head]) head += 1;
  while (tail < most - head && said.at(-1 - tail) === written.at(-1 - tail)) tail += 1;
  return Math.max(said.length, written.length) - head - tail;
}
