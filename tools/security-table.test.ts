import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from './repository.mjs';

const DOCS = path.join(repository, 'docs');
const text = readFileSync(path.join(DOCS, 'security.md'), 'utf8');

/** The rows of the attack table, each by its id, with the files that it names. */
const rows = Array.from(text.matchAll(/^\| (S\d+) \|(.*)\|$/gm), ([, id = '', row = '']) => ({
  id,
  row,
  tests: Array.from(row.matchAll(/\]\(([^)]+\.(?:test\.tsx?|spec\.ts))\)/g), ([, file = '']) => file),
}));

describe('the attack table of docs/security.md', () => {
  it('has the rows S1 to S40, each once', () => {
    expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 40 }, (_, index) => `S${index + 1}`));
  });

  it.each(rows)('$id is proven by a test that names it, or is said to stand elsewhere', ({ id, row, tests }) => {
    const named = tests.filter((file) => new RegExp(`\\b${id}\\b`).test(readFileSync(path.join(DOCS, file), 'utf8')));
    const isElsewhere = /\| see (?:Access|Limits|Operations)\b/.test(row);
    expect(named.length > 0 || isElsewhere).toBe(true);
  });
});
