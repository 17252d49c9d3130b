import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { settingsSchema } from './settings-schema.ts';

const example = readFileSync(new URL('../../../../.env.example', import.meta.url), 'utf8');

/** The paragraphs of `.env.example` below its heading: wrapped comment lines, then the commented-out setting. */
function paragraphs(): { name: string; value: string; text: string }[] {
  return example
    .trimEnd()
    .split('\n\n')
    .slice(1)
    .map((paragraph) => {
      const lines = paragraph.split('\n').map((line) => line.replace(/^# /, ''));
      const [name = '', value = ''] = (lines.pop() ?? '').split('=');
      return { name, value, text: lines.join(' ') };
    });
}

it('.env.example documents every setting with its text and its default, in the order of the schema', () => {
  expect(paragraphs()).toEqual(
    Object.entries(settingsSchema.entries).map(([name, entry]) => ({
      name,
      value: entry.default ?? '',
      text: v.getDescription(entry.wrapped),
    })),
  );
});
