import { randomId } from '#lib/random-id.ts';
import type { Prompt, PromptContent } from './prompt.ts';
import { promptTitle } from './prompt-title.ts';

/** Makes a prompt of what was written; one without a title is called by its first line. */
export function createPrompt({ title, text, tags }: PromptContent, at: number): Prompt {
  const made = { createdAt: at, updatedAt: at, usedAt: null, uses: 0 };
  return { id: randomId(), title: title.trim() || promptTitle(text), text, tags: [...tags], ...made };
}
