import type { Prompt } from './prompt.ts';

/** Orders prompts: the last used first; those never used, by when they were made, count as used then. */
export function orderPrompts(prompts: readonly Prompt[]): Prompt[] {
  return prompts.toSorted((a, b) => lastTouch(b) - lastTouch(a) || (a.id < b.id ? -1 : 1));
}

function lastTouch({ usedAt, createdAt }: Prompt): number {
  return Math.max(usedAt ?? 0, createdAt);
}
