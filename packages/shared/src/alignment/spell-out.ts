import { standApart } from './stand-apart.ts';

/** A letter or digit with the index of the text it is from, and whether it is the first one there; or the space between two words (`owner` null). */
export type SpelledLetter = { letter: string; owner: number | null; isFirst: boolean };

const LETTERS = /[\p{L}\p{N}]/gu;

/**
 * The letters and digits of several texts one by one, in lower case and half width: what texts of the same words have in common, wherever
 * they are cut. A space stands where words of spaced scripts part.
 */
export function spellOut(texts: readonly string[]): SpelledLetter[] {
  const spelled: SpelledLetter[] = [];
  let before = '';
  for (const [owner, text] of texts.entries()) {
    let end = -1;
    for (const { 0: letter, index } of text.normalize('NFKC').toLowerCase().matchAll(LETTERS)) {
      const isFirst = end === -1;
      if (index !== end && standApart(before, letter)) spelled.push({ letter: ' ', owner: null, isFirst: false });
      spelled.push({ letter, owner, isFirst });
      before = letter;
      end = index + letter.length;
    }
  }
  return spelled;
}
