import { foldText } from '#lib/fold-text.ts';
import { matchWords } from '#lib/match-words.ts';
import type { Prompt } from './prompt.ts';

/** The prompts whose title, tags or text hold every word of a query: those whose title begins so first, then other titles, then the rest. */
export function findPrompts(prompts: readonly Prompt[], query: string): readonly Prompt[] {
  const folded = foldText(query).trim();
  if (folded === '') return prompts;
  const ranked = prompts.flatMap((prompt) => {
    const { title, tags, text } = prompt;
    if (!matchWords([title, ...tags, text].join('\n'), folded)) return [];
    if (foldText(title).startsWith(folded)) return [{ prompt, rank: 0 }];
    return [{ prompt, rank: matchWords(title, folded) ? 1 : 2 }];
  });
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ prompt }) => prompt);
}
