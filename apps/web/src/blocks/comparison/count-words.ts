import type { WordBag } from './score-pairs.ts';
import { isWord, splitWords } from './split-words.ts';

/** How often each word occurs in a text, in lower case; a text without words is one feature, itself. */
export function countWords(text: string): WordBag {
  const words = splitWords(text).filter(isWord);
  const bag = new Map<string, number>();
  for (const word of words.length === 0 ? [text] : words) {
    const key = word.toLowerCase();
    bag.set(key, (bag.get(key) ?? 0) + 1);
  }
  return bag;
}
