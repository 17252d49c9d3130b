import { changeRecords } from '#lib/records.ts';
import type { Prompt } from './prompt.ts';

/** Deletes a prompt; resolves to the way to bring it back. */
export async function removePrompt(removed: Prompt): Promise<() => Promise<void>> {
  await changeRecords([{ store: 'prompts', remove: removed.id }]);
  return () => changeRecords([{ store: 'prompts', put: removed }]);
}
