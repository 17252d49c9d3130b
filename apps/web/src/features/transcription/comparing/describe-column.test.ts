import { alignTranscripts } from '@lineup/shared/alignment/align-transcripts.ts';
import { DEFAULT_NORMALISER, type Normaliser } from '@lineup/shared/alignment/normaliser.ts';
import { splitSpokenWords } from '@lineup/shared/alignment/split-spoken-words.ts';
import { expect, test } from 'vitest';
import { describeColumn } from './describe-column.ts';

const lanes = [
  { laneId: 'a', letter: 'A' },
  { laneId: 'b', letter: 'B' },
] as const;

/** What the columns are called, with the keys of the texts in place of their words. */
function describeAll(
  reference: string,
  heard: readonly string[],
  normaliser: Normaliser = DEFAULT_NORMALISER,
): string[] {
  const split = (text: string) => splitSpokenWords(text, normaliser);
  const text = (key: string, params = {}) => `${key.split('.').at(-1)} ${JSON.stringify(Object.values(params))}`;
  return alignTranscripts(split(reference), heard.map(split)).columns.map((column) =>
    describeColumn(column, lanes, text),
  );
}

test('agreement is the word alone; the punctuation around it is not read', () => {
  expect(describeAll('“Philip, Steels!”', ['philip steels', 'Philip Steels'])).toEqual(['Philip', 'Steels']);
});

test('what a lane has instead, too many, and not', () => {
  expect(describeAll('one two, three', ['one too three', 'one x three four'])).toEqual([
    'one',
    'two. substituted ["A","two","too"]. substituted ["B","two","x"]',
    'three',
    'inserted ["B","","four"]',
  ]);
  expect(describeAll('one two', ['one', 'one two'])[1]).toBe('two. deleted ["A","two",""]');
});

test('marks that are counted are read', () => {
  const normaliser = { ...DEFAULT_NORMALISER, punctuation: false };
  expect(describeAll('one!', ['one', 'one!'], normaliser)).toEqual(['one', '!. deleted ["A","!",""]']);
});
