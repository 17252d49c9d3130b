import { array, assert, constantFrom, double, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitSubtitles } from './fit-subtitles.ts';
import { judgeCue } from './judge-cue.ts';
import { SUBTITLE_RULES } from './subtitle-rules.ts';
import { sumWidths } from './sum-widths.ts';
import { WIDE_CHARACTERS } from './wide-characters.ts';

const kennedy =
  'And so, my fellow Americans, ask not what your country can do for you, ask what you can do for your country.';

/** The texts of the subtitles, their lines parted by `|`. */
function lines(text: string, seconds = 6, options?: Parameters<typeof fitSubtitles>[1]): string[] {
  return fitSubtitles([{ start: 0, end: seconds, text }], options).map((cue) => cue.text.replaceAll('\n', '|'));
}

function times(cues: Parameters<typeof fitSubtitles>[0], options?: Parameters<typeof fitSubtitles>[1]): string[] {
  return fitSubtitles(cues, options).map(({ start, end }) => `${start.toFixed(2)}–${end.toFixed(2)}`);
}

describe('lines', () => {
  test.each([
    ['one, if it is enough', 'It was the best of times.', ['It was the best of times.']],
    [
      'two of about the same length',
      'It was the best of times, it was the worst of times, it was so',
      ['It was the best of times,|it was the worst of times, it was so'],
    ],
    [
      'more subtitles, cut behind a clause',
      kennedy,
      [
        'And so, my fellow Americans,|ask not what your country can do for you,',
        'ask what you can do for your country.',
      ],
    ],
    [
      'more subtitles, cut behind a sentence, which an abbreviation does not end',
      'He said to Mr. Smith that it would rain. Nobody in the house believed a word of what he said to him.',
      ['He said to Mr. Smith that it would rain.', 'Nobody in the house believed|a word of what he said to him.'],
    ],
    ['a break that is there and legal', '- Who?\n- Me, of course.', ['- Who?|- Me, of course.']],
    ['a break that is there but too late', `- Who? ${'x'.repeat(40)}\n- Me.`, ['- Who?', `${'x'.repeat(40)}|- Me.`]],
    ['a word that is longer than a line, whole', `see ${'x'.repeat(50)} there`, [`see|${'x'.repeat(50)}`, 'there']],
    ['an address, whole', 'see https://example.org/some/where?a=b,c', ['see https://example.org/some/where?a=b,c']],
    [
      'Chinese in lines of 16, no word cut',
      '今天天气很好，我们决定一起去公园散步。',
      ['今天天气很好，|我们决定一起去公园散步。'],
    ],
    [
      'no mark at the beginning of a line',
      '他说：“今天天气很好，我们去公园散步吧！”',
      ['他说：“今天天气很好，|我们去公园散步吧！”'],
    ],
    [
      'Chinese and Latin',
      '我们在 Python 里用 numpy 处理这些数据和图像',
      ['我们在 Python 里用 numpy|处理这些数据和图像'],
    ],
    [
      'Thai by its words',
      'ประเทศไทยเป็นประเทศที่ตั้งอยู่ในเอเชียตะวันออกเฉียงใต้',
      [expect.stringMatching(/^[\u0e00-\u0e7f]+\|[\u0e00-\u0e7f]+$/)],
    ],
    ['white space of any kind', '  It\n\nwas   the\tbest ', ['It|was the best']],
    ['nothing', ' \n ', []],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  test('as long and as many as asked for', () => {
    expect(lines('It was the best of times', 3, { rules: { lineLength: 14 } })).toEqual(['It was the|best of times']);
    expect(lines('It was the best of times', 3, { rules: { lineLength: 14, lines: 1 } })).toEqual([
      'It was the',
      'best of times',
    ]);
    expect(lines('one two three', 3, { rules: { lineLength: 5, lines: 3 } })).toEqual(['one|two|three']);
  });

  test('keep the speaker', () => {
    const cues = fitSubtitles([{ start: 0, end: 9, text: kennedy, speaker: 'JFK' }]);
    expect(cues.map(({ speaker }) => speaker)).toEqual(['JFK', 'JFK']);
  });
});

describe('times', () => {
  const short = (start: number, end: number, text = 'Yes') => ({ start, end, text });

  test.each([
    ['are left as they are when they are legal', [short(1, 2), short(3, 4)], ['1.00–2.00', '3.00–4.00']],
    ['are at most seven seconds', [short(1, 20)], ['1.00–8.00']],
    ['are at least 5/6 of a second', [short(1, 1.1), short(3, 3)], ['1.00–1.83', '3.00–3.83']],
    ['are long enough to be read', [short(1, 1.5, 'x'.repeat(34))], ['1.00–3.00']],
    [
      'go on into the silence in front, if there is none behind',
      [short(2, 2.2), short(2.3, 4)],
      ['1.38–2.22', '2.30–4.00'],
    ],
    ['leave two frames in between', [short(1, 2), short(2, 3)], ['1.00–1.92', '2.00–3.00']],
    ['end before the next begins', [short(1, 5), short(3, 4)], ['1.00–2.92', '3.00–4.00']],
    ['that begin together are shared', [short(1, 5), short(1, 5)], ['1.00–2.92', '3.00–5.00']],
    ['that are out of order are put in order', [short(3, 4), short(1, 2)], ['1.00–2.00', '3.00–4.00']],
    ['that go back are moved', [short(2, 1)], ['2.00–2.83']],
    [
      'without room are short, but not nothing',
      [short(0, 0.1), short(0.1, 0.2), short(0.2, 3)],
      ['0.00–0.10', '0.10–0.20', '0.20–3.00'],
    ],
    ['that are none leave the cue out', [short(NaN, 1), short(1, Infinity), short(3, 4)], ['3.00–4.00']],
    ['in front of the beginning are moved to it', [short(-1, 2)], ['0.00–2.00']],
  ])('%s', (_, cues, expected) => {
    expect(times(cues)).toEqual(expected);
  });

  test('of a cue that is cut are those of its words', () => {
    const words = kennedy.split(' ').map((text, index) => ({ start: index / 2, end: index / 2 + 0.4, text }));
    expect(times([{ start: 0, end: 11, text: kennedy }], { words })).toEqual(['0.00–6.90', '7.00–11.00']);
  });

  test('of a cue that is cut without words are a share of its length', () => {
    expect(times([{ start: 0, end: 8.4, text: kennedy }])).toEqual(['0.00–5.38', '5.47–8.40']);
  });

  test('of few words over a long time: cut at a pause that is known, else shown for as long as may be', () => {
    const cue = { start: 0, end: 12, text: 'Hello there.' };
    const words = [
      { start: 0, end: 1, text: 'Hello' },
      { start: 11, end: 12, text: 'there' },
    ];
    expect(times([cue])).toEqual(['0.00–7.00']);
    expect(times([cue], { words })).toEqual(['0.00–1.00', '11.00–12.00']);
  });

  test('of a long text over a long time: cut, so that it is there while it is said', () => {
    const subtitles = fitSubtitles([
      {
        start: 0,
        end: 20,
        text: '今天天气很好，我们决定一起去公园散步，顺便看看新开的展览。展览里有很多来自世界各地的艺术作品，非常值得一看！',
      },
    ]);
    expect(subtitles.length).toBeGreaterThan(2);
    expect(subtitles.every(({ start, end }) => end - start <= 7.001)).toBe(true);
  });
});

test('whatever comes, subtitles are legal and no word is lost', () => {
  const word = constantFrom(
    'It',
    'was',
    'the best',
    'of times,',
    "don't",
    'end.',
    '今天',
    '天气很好，',
    '“公园”',
    '👩‍👩‍👧',
    'x'.repeat(50),
    'a-b',
    '(so)',
    '\n',
  );
  const second = double({ min: 0, max: 60, noNaN: true });
  const cue = record({
    start: second,
    length: double({ min: 0, max: 30, noNaN: true }),
    words: array(word, { maxLength: 40 }),
  });
  const rules = record({ lineLength: integer({ min: 8, max: 60 }), lines: integer({ min: 1, max: 3 }) });
  const bare = (text: string) => text.replaceAll(/\s/g, '');

  assert(
    property(array(cue, { maxLength: 8 }), rules, (some, { lineLength, lines: most }) => {
      const cues = some.map(({ start, length, words }) => ({ start, end: start + length, text: words.join(' ') }));
      const subtitles = fitSubtitles(cues, { rules: { lineLength, lines: most } });
      const inOrder = cues.toSorted((a, b) => a.start - b.start).map(({ text }) => text);
      // Those that begin together may stand in either order once one of them is moved.
      expect(bare(subtitles.map(({ text }) => text).join('')).length).toBe(bare(inOrder.join('')).length);
      subtitles.forEach(({ start, end, text }, index) => {
        expect(end).toBeGreaterThan(start);
        expect(end - start).toBeLessThanOrEqual(SUBTITLE_RULES.maxSeconds + 1e-6);
        expect(start).toBeGreaterThanOrEqual(subtitles[index - 1]?.end ?? 0);
        expect(text.split('\n').length).toBeLessThanOrEqual(Math.max(most, 1));
        for (const line of text.split('\n')) {
          const width = sumWidths(line, WIDE_CHARACTERS.inLine)[line.length] ?? 0;
          const isOneWord = !/\s/.test(line) && line.length < 80;
          expect(width <= lineLength || isOneWord).toBe(true);
        }
      });
    }),
    { seed: 31, numRuns: 300, endOnFailure: true },
  );
});

describe('how fast a cue has to be read', () => {
  test.each([
    [17, 'x'.repeat(17), 'ok', 1],
    [17.5, 'x'.repeat(35), 'fast', 2],
    [21, 'x'.repeat(21), 'fast', 1],
    [22, 'x'.repeat(22), 'too_fast', 1],
    [16, '今天天气很好我们', 'ok', 1],
    [18, '今天天气很好我们去', 'fast', 1],
    [7, ' two\n  one ', 'ok', 1],
    [1, '👩‍👩‍👧', 'ok', 6],
    [0, '', 'ok', 1],
    [0, '', 'ok', 0],
    [Infinity, 'x', 'too_fast', 0],
  ])('%d characters a second: %j is %s', (charactersPerSecond, text, level, seconds) => {
    expect(judgeCue({ start: 5, end: 5 + seconds, text })).toEqual({ charactersPerSecond, level });
  });

  test('is not known without times', () => {
    expect(judgeCue({ start: null, end: null, text: 'x' })).toBeNull();
  });
});
