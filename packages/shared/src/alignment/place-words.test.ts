import { array, assert, integer, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_NORMALISER } from './normaliser.ts';
import { placeWords } from './place-words.ts';
import { splitSpokenWords } from './split-spoken-words.ts';

type Timed = [text: string, start: number, end: number];

/** Each word as `text start-end`, with `~` before what is reckoned; `?` where nothing is known. */
function place(text: string, words: readonly Timed[], segments: readonly Timed[] = [], changes = {}): string[] {
  const timed = (list: readonly Timed[]) => list.map(([text, start, end]) => ({ text, start, end }));
  const spoken = splitSpokenWords(text, { ...DEFAULT_NORMALISER, ...changes });
  const times = placeWords(spoken, { words: timed(words), segments: timed(segments) });
  const round = (seconds: number) => Math.round(seconds * 100) / 100;
  return spoken.map(({ text }, index) => {
    const time = times[index] ?? null;
    return time === null ? `${text} ?` : `${text} ${time.exact ? '' : '~'}${round(time.start)}-${round(time.end)}`;
  });
}

describe('words and their times', () => {
  test('told ones, whatever their punctuation and spaces', () => {
    expect(
      place('Ask not, what?', [
        [' Ask', 0, 0.3],
        ['not', 0.4, 0.6],
        ['what?', 0.9, 1.2],
      ]),
    ).toEqual(['Ask 0-0.3', 'not, 0.4-0.6', 'what? 0.9-1.2']);
  });

  test('a told word that is two here: the second begins within it', () => {
    expect(
      place('well-known men', [
        ['well-known', 1, 2],
        ['men', 2, 2.5],
      ]),
    ).toEqual(['well- 1-1.44', 'known ~1.44-2', 'men 2-2.5']);
  });

  test('told Chinese words by character', () => {
    expect(
      place('今天很好。', [
        ['今天', 0, 0.4],
        ['很', 0.4, 0.6],
        ['好', 0.7, 1],
      ]),
    ).toEqual(['今 0-0.2', '天 ~0.2-0.4', '很 0.4-0.6', '好。 0.7-1']);
  });

  test('a number that spans told words', () => {
    const words: Timed[] = [
      ['two', 0, 0.2],
      ['hundred', 0.3, 0.6],
      ['and', 0.6, 0.7],
      ['five', 0.8, 1],
      ['men', 1, 1.4],
    ];
    expect(place('two hundred and five men', words, [], { numbers: true })).toEqual([
      'two hundred and five 0-1',
      'men 1-1.4',
    ]);
  });

  test('a share of the segment', () => {
    expect(
      place(
        'aaaa bbbb. cc',
        [],
        [
          ['aaaa bbbb.', 2, 4],
          ['cc', 5, 6],
        ],
      ),
    ).toEqual(['aaaa ~2-3', 'bbbb. ~3-4', 'cc ~5-6']);
  });

  test('a Chinese character takes longer than a letter', () => {
    const [han = '', latin = ''] = place('好 a', [], [['好 a', 0, 1]]);
    expect(han).toBe('好 ~0-0.77');
    expect(latin).toBe('a ~0.77-1');
  });

  test('words without a told time keep between their neighbours', () => {
    expect(
      place(
        'one two three',
        [
          ['one', 0, 1.5],
          ['three', 1.8, 2],
        ],
        [['one two three', 0, 3]],
      ),
    ).toEqual(['one 0-1.5', 'two ~1.5-1.64', 'three 1.8-2']);
  });

  test('nothing known', () => {
    expect(place('one two', [])).toEqual(['one ?', 'two ?']);
    expect(place('one two', [['one', 0, 1]])).toEqual(['one 0-1', 'two ?']);
    expect(place('', [['one', 0, 1]], [['one', 0, 1]])).toEqual([]);
  });

  test('marks that are words of their own take no time', () => {
    expect(
      place(
        '“one, two',
        [
          ['one', 0, 1],
          ['two', 2, 3],
        ],
        [],
        { punctuation: false },
      ),
    ).toEqual(['“ ?', 'one 0-1', ', ~1-1', 'two 2-3']);
  });

  test('a text that was corrected since', () => {
    expect(
      place('Philip Steels and me', [
        ['Philip', 0, 1],
        ['Steele', 1, 2],
        ['me', 3, 4],
      ]),
    ).toEqual(['Philip 0-1', 'Steels 1-2', 'and ?', 'me 3-4']);
  });

  test('a word whose beginning is not in what was told', () => {
    expect(place('unwell', [['well', 1, 2]])).toEqual(['unwell ~1-2']);
  });

  test('times that are not in order do not run backwards', () => {
    expect(
      place('one two', [
        ['one', 1, 0.5],
        ['two', 2, 3],
      ]),
    ).toEqual(['one 1-1', 'two 2-3']);
  });
});

test('every word of the answer has its own time back', () => {
  const timed = array(tuple(integer({ min: 1, max: 50 }), integer({ min: 0, max: 30 })), { maxLength: 60 });
  assert(
    property(timed, (lengths) => {
      let at = 0;
      const words = lengths.map(([length, pause], index) => {
        const [start, end] = [at + pause, at + pause + length];
        at = end;
        return { text: ['so', 'my', 'fellow', 'Americans,'][index % 4] ?? '', start, end };
      });
      const spoken = splitSpokenWords(words.map(({ text }) => text).join(' '), DEFAULT_NORMALISER);
      const times = placeWords(spoken, { words, segments: [] });
      expect(times.map((time) => [time?.start, time?.exact])).toEqual(words.map(({ start }) => [start, true]));
      times.forEach((time, index) => expect(time?.end).toBeCloseTo(words[index]?.end ?? NaN, 6));
    }),
    { seed: 131, numRuns: 200 },
  );
});
