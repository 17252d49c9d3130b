import * as v from 'valibot';
import { prompt } from './prompt.ts';

/** The version of the files that this code writes, and the newest it reads. */
export const PROMPT_FILE_VERSION = 1;

/** A file of prompts. Whatever else it holds is left out. */
export const promptFile = v.object({
  format: v.literal('lineup-prompts'),
  version: v.literal(PROMPT_FILE_VERSION),
  prompts: v.array(prompt),
});
