import { changeRecords, readRecords } from '#lib/records.ts';
import { planImport } from './plan-import.ts';
import { prompt } from './prompt.ts';
import { readPromptFile, type PromptFileFault } from './read-prompt-file.ts';

/** What became of an import. */
export type ImportOutcome = { added: number; known: number } | { fault: PromptFileFault };

/** Reads files of prompts and keeps what they hold: all of it, or nothing when one of them is refused. */
export async function importPrompts(files: readonly File[]): Promise<ImportOutcome> {
  const reads = await Promise.all(files.map(readPromptFile));
  const refused = reads.find((read) => 'fault' in read);
  if (refused !== undefined) return { fault: refused.fault };
  const { records } = await readRecords('prompts', prompt);
  const plan = planImport(
    records,
    reads.flatMap((read) => ('prompts' in read ? read.prompts : [])),
  );
  await changeRecords(plan.added.map((put) => ({ store: 'prompts', put })));
  return { added: plan.added.length, known: plan.known };
}
