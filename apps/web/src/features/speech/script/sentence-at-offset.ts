import { splitSentences } from '@lineup/shared/speech/split-sentences.ts';

/** The sentence that a place in a text belongs to, counted from 0: the space after a sentence is its own; null behind the last one's end. */
export function sentenceAtOffset(text: string, offset: number): number | null {
  if (offset >= text.trimEnd().length) return null;
  const sentence = splitSentences(text).findLastIndex(({ start }) => start <= offset);
  return Math.max(0, sentence);
}
