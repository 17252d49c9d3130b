import { updateRecord } from '#lib/records.ts';
import { prompt } from './prompt.ts';

/** Notes that a prompt has just been used. */
export function notePromptUse(id: string): Promise<void> {
  return updateRecord('prompts', prompt, {
    id,
    update: (before) => (before === undefined ? null : { ...before, usedAt: Date.now(), uses: before.uses + 1 }),
  });
}
