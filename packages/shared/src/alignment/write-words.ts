import type { SpokenWord } from './spoken-word.ts';

/** Writes neighbouring words of a text as they stand there: with a space where something parts them. */
export function writeWords(words: readonly SpokenWord[]): string {
  return words
    .map(({ text, from }, index) => {
      const before = words[index - 1];
      return before === undefined || before.to === from ? text : ` ${text}`;
    })
    .join('');
}
