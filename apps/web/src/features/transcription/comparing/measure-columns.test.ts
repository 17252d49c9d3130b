import { expect, test } from 'vitest';
import { alignTranscripts } from '@lineup/shared/alignment/align-transcripts.ts';
import { DEFAULT_NORMALISER } from '@lineup/shared/alignment/normaliser.ts';
import { splitSpokenWords } from '@lineup/shared/alignment/split-spoken-words.ts';
import { measureColumns } from './measure-columns.ts';

/** Ten pixels a character. */
function measure(reference: string, ...heard: string[]): number[] {
  const split = (text: string) => splitSpokenWords(text, DEFAULT_NORMALISER);
  return measureColumns(alignTranscripts(split(reference), heard.map(split)).columns, (text) => text.length * 10);
}

test('a column is as wide as its widest word, a tint about what differs', () => {
  expect(measure('one two', 'one three')).toEqual([30 + 16, 50 + 8 + 16]);
});

test('a word too many is as wide as it is with its sign', () => {
  expect(measure('a b', 'a x b')).toEqual([10 + 16, 30 + 8 + 16, 10 + 16]);
});

test('characters stand nearer to each other than words', () => {
  expect(measure('你好', '你号')).toEqual([10 + 6, 10 + 8 + 6]);
});

test('what a lane makes up at length is cut', () => {
  expect(measure('a', `a ${'word '.repeat(40)}`)).toEqual([10 + 16, 280 + 16]);
});
