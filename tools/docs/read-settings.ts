import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repository } from '../repository.mjs';

/** One setting as `.env.example` has it, which a test of the BFF holds equal to the schema, word for word. */
export type Setting = { name: string; value: string; text: string };

/** Reads all settings, in their order. */
export function readSettings(): Setting[] {
  const example = readFileSync(path.join(repository, '.env.example'), 'utf8');
  const [, ...paragraphs] = example.trimEnd().split('\n\n');
  return paragraphs.map((paragraph) => {
    const lines = paragraph.split('\n').map((line) => line.replace(/^# /, ''));
    const [name = '', value = ''] = (lines.pop() ?? '').split('=');
    return { name, value, text: lines.join(' ') };
  });
}
