import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignTranscripts } from './align-transcripts.ts';
import type { AlignedCell } from './aligned-transcripts.ts';
import { DEFAULT_NORMALISER } from './normaliser.ts';
import { splitSpokenWords } from './split-spoken-words.ts';
import { writeWords } from './write-words.ts';

function align(reference: string, ...lanes: string[]) {
  const split = (text: string) => splitSpokenWords(text, DEFAULT_NORMALISER);
  return alignTranscripts(split(reference), lanes.map(split));
}

/** Writes a cell: `.` the same, `-` not heard, `+` too many, nothing where only others heard words. */
function show({ kind, words }: AlignedCell): string {
  const written = writeWords(words);
  return { same: '.', substituted: written, deleted: '-', inserted: `+${written}`, absent: '' }[kind];
}

/** The columns, each as the word of the reference (nothing between two) and what the lanes heard. */
function rows(reference: string, ...lanes: string[]): string[][] {
  return align(reference, ...lanes).columns.map(({ reference: word, cells }) => [word?.text ?? '', ...cells.map(show)]);
}

describe('reference and lanes as columns', () => {
  test('three lanes', () => {
    expect(
      rows(
        'For the twentieth time, men.',
        'for the twentieth time men',
        'For the 20th time, the men',
        'Or twentieth time, men',
      ),
    ).toEqual([
      ['For', '.', '.', 'Or'],
      ['the', '.', '.', '-'],
      ['twentieth', '.', '20th', '.'],
      ['time,', '.', '.', '.'],
      ['', '', '+the', ''],
      ['men.', '.', '.', '.'],
    ]);
  });

  test('words too many of several lanes share a column', () => {
    expect(rows('a z', 'a b z', 'a c d z', 'a z')).toEqual([
      ['a', '.', '.', '.'],
      ['', '+b', '+c d', ''],
      ['z', '.', '.', '.'],
    ]);
  });

  test('before the first word and behind the last', () => {
    expect(rows('a', 'um a', 'a um')).toEqual([
      ['', '+um', ''],
      ['a', '.', '.'],
      ['', '', '+um'],
    ]);
  });

  test('one word heard as several stands in one cell', () => {
    expect(rows('steels, etc. then', 'steels et cetera then', 'steels etc then')).toEqual([
      ['steels,', '.', '.'],
      ['etc.', 'et cetera', '.'],
      ['then', '.', '.'],
    ]);
  });

  test('a long run of words is no other way to write one', () => {
    expect(rows('stop now', 'stoop thank you thank you now')).toEqual([
      ['stop', 'stoop'],
      ['', '+thank you thank you'],
      ['now', '.'],
    ]);
  });

  test('Chinese by character', () => {
    expect(rows('今天天气很好。', '今天天汽好。')).toEqual([
      ['今', '.'],
      ['天', '.'],
      ['天', '.'],
      ['气', '汽'],
      ['很', '-'],
      ['好。', '.'],
    ]);
  });

  test('nothing said, nothing heard, no lanes', () => {
    expect(rows('', 'a')).toEqual([['', '+a']]);
    expect(rows('a', '')).toEqual([['a', '-']]);
    expect(rows('a')).toEqual([['a']]);
    expect(rows('')).toEqual([]);
  });
});

test('the counts of each lane', () => {
  const reference =
    'And so, my fellow Americans, ask not what your country can do for you, ask what you can do for your country. Author of the danger trail, Philip Steels, etc. Not at this particular case, Tom, apologized Whittemore. For the twentieth time that evening the two men shook hands.';
  const { errors } = align(
    reference,
    reference.replace('Steels', 'Steele'),
    reference.replace('And', 'Ann').replace('Steels, etc.', 'Steel, et cetera.').replace('Whittemore', 'Whitmore'),
    reference
      .replace('fellow', 'fella')
      .replace('your country', 'you country')
      .replace('you, ask', 'you')
      .replace('for your', 'for you’re')
      .replace('Author', 'All the')
      .replace('danger trail, Philip Steels, etc.', 'dangerous trail Philip steals.')
      .replace('at this', 'that this')
      .replace('Whittemore', 'with more')
      .replace('twentieth', '20th')
      .replace('shook', 'took'),
  );
  expect(errors.map(({ substitutions, insertions, deletions }) => [substitutions, insertions, deletions])).toEqual([
    [1, 0, 0],
    [4, 1, 0],
    [10, 2, 2],
  ]);
  expect(errors.map(({ rate }) => ((rate ?? 0) * 100).toFixed(1))).toEqual(['2.0', '10.2', '28.6']);
});

const transcript = array(constantFrom('a', 'b', 'c', 'then', 'them'), { maxLength: 20 }).map((words) =>
  words.join(' '),
);

test('nothing that was said or heard is lost, and the columns agree with the counts', () => {
  assert(
    property(transcript, array(transcript, { maxLength: 4 }), (reference, lanes) => {
      const { columns, errors } = align(reference, ...lanes);
      expect(columns.flatMap(({ reference: word }) => word?.text ?? []).join(' ')).toBe(reference);
      lanes.forEach((lane, index) => {
        const cells = columns.map(({ cells }) => cells[index] ?? { kind: 'absent', words: [] });
        expect(cells.flatMap(({ words }) => words.map(({ text }) => text)).join(' ')).toBe(lane);
        const count = (kind: AlignedCell['kind']) => cells.filter((cell) => cell.kind === kind).length;
        const heard = cells.reduce((sum, { words }) => sum + words.length, 0);
        expect(errors[index]).toMatchObject({ substitutions: count('substituted'), deletions: count('deleted') });
        expect(errors[index]?.insertions).toBe(heard - count('same') - count('substituted'));
      });
    }),
    { seed: 111, numRuns: 300 },
  );
});

test('the order of the lanes changes nothing but their order', () => {
  assert(
    property(transcript, array(transcript, { minLength: 1, maxLength: 4 }), (reference, lanes) => {
      const [there, back] = [align(reference, ...lanes), align(reference, ...lanes.toReversed())];
      expect(back.errors.toReversed()).toEqual(there.errors);
      expect(back.columns.map(({ cells }) => cells.toReversed())).toEqual(there.columns.map(({ cells }) => cells));
    }),
    { seed: 112, numRuns: 300 },
  );
});
