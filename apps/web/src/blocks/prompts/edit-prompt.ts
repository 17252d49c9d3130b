import { updateRecord } from '#lib/records.ts';
import { prompt, type PromptContent } from './prompt.ts';
import { promptTitle } from './prompt-title.ts';

/** Changes what is written in a prompt; how often it was used stays. One that is gone stays so. */
export function editPrompt(id: string, { title, text, tags }: PromptContent): Promise<void> {
  return updateRecord('prompts', prompt, {
    id,
    update: (before) =>
      before === undefined
        ? null
        : { ...before, title: title.trim() || promptTitle(text), text, tags: [...tags], updatedAt: Date.now() },
  });
}
