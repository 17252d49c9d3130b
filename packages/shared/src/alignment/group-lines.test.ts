import { array, assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignTranscripts } from './align-transcripts.ts';
import { groupLines } from './group-lines.ts';
import { measureColumn } from './measure-column.ts';
import { DEFAULT_NORMALISER } from './normaliser.ts';
import { splitSpokenWords } from './split-spoken-words.ts';
import type { WordTime } from './word-time.ts';

const split = (text: string) => splitSpokenWords(text, DEFAULT_NORMALISER);

/** The lines as words of the reference, `+` for a column between them. */
function lines(
  text: string,
  heard: string,
  { starts = [], limits }: { starts?: number[]; limits?: [number, number] } = {},
) {
  const { columns } = alignTranscripts(split(text), [split(heard)]);
  const times = columns.map((_, index): WordTime | null => {
    const start = starts[index];
    return start === undefined ? null : { start, end: start + 0.5, exact: true };
  });
  const [most, width] = limits ?? [32, 100];
  return groupLines({ columns, times, text }, { columns: most, width }).map(({ from, to, ...line }) => ({
    ...line,
    words: columns
      .slice(from, to)
      .map(({ reference }) => reference?.text ?? '+')
      .join(' '),
  }));
}

function words(...given: Parameters<typeof lines>): string[] {
  return lines(...given).map((line) => line.words);
}

describe('where lines begin', () => {
  test('at sentences, not at abbreviations', () => {
    const text = 'Ask not, Mr. Steels. 今天很好。明天呢？ Yes!';
    expect(words(text, text)).toEqual(['Ask not, Mr. Steels.', '今 天 很 好。', '明 天 呢？', 'Yes!']);
  });

  test('after a pause of more than a second', () => {
    expect(words('a b c d', 'a b c d', { starts: [0, 0.5, 2.1, 3.5] })).toEqual(['a b', 'c d']);
  });

  test('words too many stay on the line of the word before', () => {
    expect(words('So be it. Go on.', 'um so be it er go on')).toEqual(['+ So be it. +', 'Go on.']);
  });

  test('… unless a pause parts them', () => {
    expect(words('Be it. Go on.', 'be it er go on', { starts: [0, 0.5, 3, 3.5, 4] })).toEqual([
      'Be it.',
      '+',
      'Go on.',
    ]);
  });

  test('a long sentence is cut into parts of about the same width', () => {
    expect(words('aa bb cc dd ee', '', { limits: [32, 12] })).toEqual(['aa bb cc', 'dd ee']);
    expect(words('a b c d e f', '', { limits: [4, 100] })).toEqual(['a b c', 'd e f']);
  });

  test('wide characters take two places', () => {
    expect(words('今天天气很好', '', { limits: [32, 12] })).toEqual(['今 天 天', '气 很 好']);
  });

  test('the width is that of the longest word of a column', () => {
    expect(words('a b', 'aaaaaaaa bbbbbbbb', { limits: [32, 10] })).toEqual(['a', 'b']);
  });

  test('a word that is too wide has a line of its own', () => {
    expect(words('a bbbbbbbbbbbb c', '', { limits: [32, 6] })).toEqual(['a', 'bbbbbbbbbbbb', 'c']);
  });

  test('nothing', () => {
    expect(words('', '')).toEqual([]);
  });
});

test('a line begins when its first word does, and says whether anything differs there', () => {
  expect(lines('Yes. No.', 'yes now', { starts: [0.25, 1] })).toEqual([
    { words: 'Yes.', start: 0.25, isDifferent: false },
    { words: 'No.', start: 1, isDifferent: true },
  ]);
  expect(lines('Yes.', 'oh yes')).toEqual([{ words: '+ Yes.', start: null, isDifferent: true }]);
});

test('every column is on one line, in order, and lines keep to their limits', () => {
  const text = array(constantFrom('a', 'then', 'Americans,', '今天', 'end.', '好。'), { maxLength: 60 }).map((parts) =>
    parts.join(' '),
  );
  assert(
    property(text, integer({ min: 1, max: 12 }), integer({ min: 1, max: 40 }), (reference, most, width) => {
      const { columns } = alignTranscripts(split(reference), [split('then end')]);
      const grouped = groupLines({ columns, times: [], text: reference }, { columns: most, width });
      let at = 0;
      for (const { from, to } of grouped) {
        expect(from).toBe(at);
        expect(to).toBeGreaterThan(from);
        expect(to - from).toBeLessThanOrEqual(most);
        const wide = columns.slice(from, to).reduce((sum, column) => sum + measureColumn(column), 0);
        expect(to - from === 1 || wide <= width).toBe(true);
        at = to;
      }
      expect(at).toBe(columns.length);
    }),
    { seed: 141, numRuns: 300 },
  );
});
