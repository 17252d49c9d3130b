import type { SnippetPart } from './make-snippet.ts';
import { markWords } from './mark-words.ts';

/** A title with its hits marked, whole. */
export function markTitle(title: string, words: readonly string[]): SnippetPart[] {
  return markWords(title, words).map(({ start, end, isHit }) => ({ text: title.slice(start, end), isHit }));
}
