import { PROMPT_FILE_VERSION } from './prompt-file.ts';
import type { Prompt } from './prompt.ts';

/** Writes prompts as a file that can be read back, in an order that does not depend on how they were used. */
export function writePromptFile(prompts: readonly Prompt[]): string {
  const ordered = prompts.toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  return `${JSON.stringify({ format: 'lineup-prompts', version: PROMPT_FILE_VERSION, prompts: ordered }, null, 2)}\n`;
}
