import { alignTranscripts } from '@lineup/shared/alignment/align-transcripts.ts';
import { DEFAULT_NORMALISER } from '@lineup/shared/alignment/normaliser.ts';
import { splitSpokenWords } from '@lineup/shared/alignment/split-spoken-words.ts';
import { expect, test } from 'vitest';
import { listDifferences } from './list-differences.ts';

test.each([
  ['one two', ['one two', 'One, two.'], []],
  ['one two', ['one too', 'one two'], [1]],
  ['one two', ['one', 'x one two'], [0, 2]],
  ['', [''], []],
])('“%s” against %j', (reference, heard, differences) => {
  const split = (text: string) => splitSpokenWords(text, DEFAULT_NORMALISER);
  expect(listDifferences(alignTranscripts(split(reference), heard.map(split)).columns)).toEqual(differences);
});
