import { countWords } from './count-words.ts';
import type { WordBag } from './score-pairs.ts';

/** A block of an answer as a scrolled pane shows it; `label` is its text, or the beginning of it. */
export type LabelledBlock = { kind: string; label: string };

/** A section to scroll by: one block, with its words and those of the heading above it. */
export type Section = { kind: string; words: WordBag };

/** Reads blocks as sections; a block carries the words of its heading, so that short ones are found by where they stand. */
export function readSections(blocks: readonly LabelledBlock[]): Section[] {
  let heading = '';
  return blocks.map(({ kind, label }) => {
    if (kind === 'heading') heading = label;
    const words = new Map(countWords(label));
    for (const [word, count] of countWords(heading)) words.set(`${kind} under ${word}`, count);
    return { kind, words };
  });
}
