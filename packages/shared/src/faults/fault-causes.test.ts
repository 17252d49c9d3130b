// This test alone reads files; the package itself knows no Node.
/// <reference types="node" />
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHAT_FAULTS } from './chat-faults.ts';
import { FAULT_CAUSES } from './fault-causes.ts';
import { MODEL_FAULTS } from './model-faults.ts';
import { SPEECH_FAULTS } from './speech-faults.ts';
import { TRANSCRIPT_FAULTS } from './transcript-faults.ts';

const docs = path.join(import.meta.dirname, '../../../../docs');

/** The rows of docs/faults.md: the number, and the files that its row links to. */
const rows = readFileSync(path.join(docs, 'faults.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const id = /^\| (F\d+) \|/.exec(line)?.[1];
    const links = [...line.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1] ?? '');
    return id === undefined ? [] : [{ id, links }];
  });

test('docs/faults.md has every fault once, in their order', () => {
  expect(rows.map(({ id }) => id)).toEqual(Object.keys(FAULT_CAUSES));
});

describe('every fault has tests that bear its number', () => {
  test.each(rows)('$id', ({ id, links }) => {
    expect(links).not.toEqual([]);
    const number = new RegExp(String.raw`['"\`].*\b${id}\b`);
    expect(links.filter((link) => !number.test(readFileSync(path.join(docs, link), 'utf8')))).toEqual([]);
  });
});

test('no two rows of a table have the same name', () => {
  const names = [...CHAT_FAULTS, ...MODEL_FAULTS, ...SPEECH_FAULTS, ...TRANSCRIPT_FAULTS].map(
    ({ id, name }) => `${id}: ${name}`,
  );
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
