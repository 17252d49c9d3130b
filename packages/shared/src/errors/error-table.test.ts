// This test alone may read a file; the package itself knows no Node.
/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ERROR_TABLE } from './error-table.ts';

const document = readFileSync(join(import.meta.dirname, '../../../../docs/errors.md'), 'utf8');
const sections = new Map(
  document
    .split(/^### /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')), section] as const),
);

test('docs/errors.md has one section for every code, and no other', () => {
  expect(Array.from(sections.keys()).toSorted()).toEqual(Object.keys(ERROR_TABLE).toSorted());
});

describe('every section tells the cause, what was kept and what to do', () => {
  test.each(Object.keys(ERROR_TABLE))('%s', (code) => {
    expect(sections.get(code)).toMatch(/^\S+\n- \*\*Cause:\*\* .+\.\n- \*\*Kept:\*\* .+\.\n- \*\*Do:\*\* .+\.\n/);
  });
});

test.each(Object.entries(ERROR_TABLE))('%s answers with an error status', (_, { status }) => {
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(600);
});
