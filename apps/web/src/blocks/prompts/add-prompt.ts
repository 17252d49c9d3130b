import { changeRecords } from '#lib/records.ts';
import { createPrompt } from './create-prompt.ts';
import type { Prompt, PromptContent } from './prompt.ts';

/** Keeps a new prompt. */
export async function addPrompt(content: PromptContent): Promise<Prompt> {
  const added = createPrompt(content, Date.now());
  await changeRecords([{ store: 'prompts', put: added }]);
  return added;
}
