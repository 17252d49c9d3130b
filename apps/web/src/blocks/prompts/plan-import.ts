import { randomId } from '#lib/random-id.ts';
import type { Prompt } from './prompt.ts';

/**
 * What an import adds to the prompts that are kept. What is here already with the same words is not added again; what has the id of a
 * kept prompt and other words becomes a prompt of its own, so that an import never takes anything away.
 */
export function planImport(kept: readonly Prompt[], read: readonly Prompt[]): { added: Prompt[]; known: number } {
  const ids = new Set(kept.map(({ id }) => id));
  const words = new Set(kept.map(wordsOf));
  const added: Prompt[] = [];
  for (const each of read) {
    if (words.has(wordsOf(each))) continue;
    const own = ids.has(each.id) ? { ...each, id: randomId() } : each;
    added.push(own);
    ids.add(own.id);
    words.add(wordsOf(own));
  }
  return { added, known: read.length - added.length };
}

function wordsOf({ title, text }: Prompt): string {
  return JSON.stringify([title, text]);
}
