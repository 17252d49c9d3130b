import { foldText } from '#lib/fold-text.ts';

/** The words of a query, folded as texts are, each once. Chinese has no spaces: what is written together is one word. */
export function splitQuery(query: string): string[] {
  return [...new Set(foldText(query).split(/\s+/))].filter((word) => word !== '');
}
