import { foldText } from './fold-text.ts';

/** Whether `text` holds every word of `query`, in any order; case, width and compatibility forms do not count (`ＧＰＴ` finds `gpt`). */
export function matchWords(text: string, query: string): boolean {
  const folded = foldText(text);
  return foldText(query)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}
