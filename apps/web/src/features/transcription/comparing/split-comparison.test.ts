import { DEFAULT_NORMALISER } from '@lineup/shared/alignment/normaliser.ts';
import { expect, test } from 'vitest';
import { compareTranscripts } from './compare-transcripts.ts';
import { splitComparison } from './split-comparison.ts';

function compare(text: string) {
  const lane = { laneId: 'a', letter: 'A', text, words: [], segments: [], isWhole: true } as const;
  const reference = { text, words: [], segments: [{ start: 0, end: 5, text }] };
  return compareTranscripts({ reference, lanes: [lane], normaliser: DEFAULT_NORMALISER });
}

test.each([
  ['', 1],
  ['one two', 1],
  ['one two three', 2],
  ['one two three four', 2],
  ['one two three four five', 3],
])('“%s”, two columns at a time, comes in %i parts, and the last completes it', (text, count) => {
  const comparison = compare(text);
  const parts = splitComparison(comparison, 2);
  expect(parts.map(({ rest }) => rest !== null)).toEqual(Array.from({ length: count }, (_, at) => at === count - 1));
  expect({
    ...parts.at(-1)?.rest,
    columns: parts.flatMap(({ columns }) => columns),
    times: parts.flatMap(({ times }) => times),
  }).toEqual(comparison);
});
