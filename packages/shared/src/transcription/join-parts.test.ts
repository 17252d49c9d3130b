import { array, assert, constantFrom, double, integer, nat, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWords } from './find-words.ts';
import { joinParts } from './join-parts.ts';
import type { RecordingPart } from './recording-part.ts';
import type { TranscriptWord } from './transcript-result.ts';

type How = 'words' | 'segments' | 'text';

/** A part of ten seconds from `start`, whose words stand at `second:word`, times of the whole. */
function part(start: number, timed: string, how: How = 'words', end = start + 10): RecordingPart {
  const words = timed.split(' ').flatMap((one): TranscriptWord[] => {
    const [second = '', text = ''] = one.split(':');
    const from = Number(second) - start;
    return one === '' ? [] : [{ start: from, end: from + 0.4, text }];
  });
  return { start, end, transcript: transcribe(words, how) };
}

function transcribe(
  words: readonly TranscriptWord[],
  how: How,
  separator = ' ',
): NonNullable<RecordingPart['transcript']> {
  const text = words.map((word) => word.text).join(separator);
  const [first, last] = [words[0], words.at(-1)];
  const segments = how === 'segments' && first && last ? [{ start: first.start, end: last.end, text }] : [];
  const tokens = words.map((word) => ({ text: separator + word.text, logprob: -1 }));
  return { text, segments, words: how === 'words' ? [...words] : [], tokens };
}

function keys(text: string): string[] {
  return findWords(text).map(({ key }) => key);
}

describe('words with times', () => {
  const cases: readonly (readonly [string, RecordingPart[], string])[] = [
    [
      'that agree',
      [part(0, '7:ask 8:not 8.5:what 9:your 9.5:coun'), part(8, '8:not 8.5:what 9:your 9.5:country 11:can')],
      'ask not what your country can',
    ],
    [
      'that agree but for case and signs',
      [part(0, '7:ask 8:not, 9:what.'), part(8, '8:Not 9:what 11:your')],
      'ask not, what your',
    ],
    [
      'that are the same again and again',
      [part(0, '7:is 8:very 8.5:very 9:very 9.5:good'), part(8.4, '8.5:very 9:very 9.5:good 11:indeed')],
      'is very very very good indeed',
    ],
    [
      'that are the same again and again, heard at other times',
      [part(0, '7:is 8:very 8.5:very 9:very 9.5:good'), part(8.4, '8.6:very 9.1:very 9.6:good 11:indeed')],
      'is very very very good indeed',
    ],
    [
      'that are the same again and again, up to the border',
      [part(0, '7:is 8:very 8.5:very 9:very'), part(8.4, '8.5:very 9:very 10:good')],
      'is very very very good',
    ],
    [
      'that differ at the borders',
      [part(0, '7:ask 8:not 8.5:what 9:your 9.6:cow'), part(8, '8:knot 8.5:what 9:your 9.5:country 11:can')],
      'ask not what your country can',
    ],
    [
      'of which the first part makes some up at its end',
      [part(0, '7:ask 8:not 8.5:what 9:Thanks 9.3:for 9.6:watching!'), part(8, '8:not 8.5:what 9.5:your 11:country')],
      'ask not what your country',
    ],
    [
      'of which the second part makes some up at its beginning',
      [part(0, '7:ask 8.8:not 9.4:what'), part(8, '8:You 8.2:are 8.8:not 9.4:what 11:your')],
      'ask not what your',
    ],
    [
      'that agree on nothing: by the middle',
      [part(0, '7:ask 8:nod 8.4:watt 9.2:yore'), part(8, '8:knot 8.3:wot 9.2:your 11:country')],
      'ask nod watt your country',
    ],
    ['around a silence: all of them', [part(0, '6:ask 7.5:not.'), part(8, '10.1:What 11:your')], 'ask not. What your'],
    [
      'that are the same, but not at the same time',
      [part(0, '7:the 8.2:cat'), part(8, '9.9:the 10.5:dog')],
      'the cat the dog',
    ],
    [
      'of which several in a row agree, and one alone',
      [part(0, '7:ask 8:not 8.2:what 8.65:the 9.6:cow'), part(8, '8:not 8.2:what 8.5:all 8.7:the 9.6:dogs 11:can')],
      'ask not what all the dogs can',
    ],
    [
      'of which one, told as a whole, is at the middle',
      [part(0, '7:今天 8.85:天气'), part(8, '9.1:其他 10.5:公园')],
      '今天其他 公园',
    ],
    ['in parts that do not overlap', [part(0, '7:ask 9:not'), part(10, '10:not 11:what')], 'ask not not what'],
    ['in parts out of order', [part(8, '8:not 9:what 11:your'), part(0, '7:ask 8:not 9:what')], 'ask not what your'],
    [
      'in three parts',
      [part(0, '7:a 8:b 9:c'), part(8, '8:b 9:c 12:d 16:e 17:f'), part(16, '16:e 17:f 20:g')],
      'a b c d e f g',
    ],
    [
      'with an empty part in between',
      [part(0, '7:a 8:b 9:c'), { ...part(8, ''), transcript: null, isSilent: true }, part(16, '18:d')],
      'a b c d',
    ],
    ['with a part inside another', [part(0, '1:a 5:b 9:c'), part(2, '5:b', 'words', 6), part(10, '11:d')], 'a b c d'],
    ['of one part', [part(3, '4:a 5:b')], 'a b'],
    ['of no part', [], ''],
  ];

  test.each(cases)('%s', (_, parts, text) => {
    const joined = joinParts(parts);
    expect(joined.text).toBe(text);
    expect(keys(joined.words.map((word) => word.text).join(' '))).toEqual(keys(text));
    expect(keys(joined.tokens.map((token) => token.text).join(''))).toEqual(keys(text));
  });

  test('keep the times of the whole', () => {
    const { words } = joinParts([part(0, '7:ask 8:not 9:what'), part(8, '8.1:not 9:what 11:your')]);
    expect(words.map(({ start, text }) => `${start.toFixed(1)} ${text}`)).toEqual([
      '7.0 ask',
      '8.0 not',
      '9.0 what',
      '11.0 your',
    ]);
  });

  test('do not overlap where the parts meet', () => {
    const { words } = joinParts([part(0, '7:ask 8.9:not'), part(8, '8.8:not 9.1:what 11:your')]);
    expect(words.map(({ start, end, text }) => `${start.toFixed(1)}–${end.toFixed(1)} ${text}`)).toEqual([
      '7.0–7.4 ask',
      '8.9–9.1 not',
      '9.1–9.5 what',
      '11.0–11.4 your',
    ]);
  });

  test('of Chinese: character by character, whatever is told as one word', () => {
    const parts = [part(0, '6:今天 7:天气 8:很好， 9:我们去'), part(8, '8:很好 9:我们 9.4:去 10:公园')];
    expect(joinParts(parts).words.map(({ text }) => text)).toEqual(['今天', '天气', '很好，', '我们', '去', '公园']);
  });
});

describe('segments with times', () => {
  test('are cut where the words agree', () => {
    const first = { start: 0, end: 10, text: 'And so my fellow Americans ask not' };
    const second = { start: 0, end: 4, text: 'Americans, ask not what your country', avgLogprob: -0.2 };
    const transcripts = [first, second].map((segment) => ({
      text: segment.text,
      segments: [segment],
      words: [],
      tokens: [],
    }));
    const joined = joinParts([
      { start: 0, end: 10, transcript: transcripts[0] ?? null },
      { start: 7, end: 17, transcript: transcripts[1] ?? null },
    ]);
    expect(joined.text).toBe('And so my fellow Americans ask not what your country');
    expect(joined.segments).toMatchObject([
      { start: 0, text: expect.stringMatching(/^And so my fellow Americans/) },
      { end: 11, text: expect.stringMatching(/what your country$/), avgLogprob: -0.2 },
    ]);
    expect(joined.segments[0]?.end).toBeLessThanOrEqual(joined.segments[1]?.start ?? NaN);
  });

  test('take the signs of the part that goes on, where the first one ends', () => {
    const before = [
      { start: 0, end: 2, text: 'Thank you.' },
      { start: 6, end: 10, text: 'And so my fellow.' },
    ];
    const after = [{ start: 0, end: 6, text: 'fellow, Americans ask' }];
    const parts = [before, after].map((segments, index) => ({
      start: index * 7,
      end: index * 7 + 10,
      transcript: { text: segments.map(({ text }) => text).join(' '), segments, words: [], tokens: [] },
    }));
    const joined = joinParts(parts);
    expect(joined.text).toBe('Thank you. And so my fellow, Americans ask');
    expect(joined.segments[0]).toEqual(before[0]);
    expect(joined.segments.map(({ text }) => text).join(' ')).toBe(joined.text);
  });

  test('around a silence stay whole, though one begins too early', () => {
    const parts = [
      {
        start: 0,
        end: 10,
        transcript: transcribe([{ start: 6, end: 10, text: 'Good night, and good luck.' }], 'segments'),
      },
      {
        start: 8,
        end: 18,
        transcript: transcribe([{ start: 0, end: 9, text: 'Tomorrow we will see one another again.' }], 'segments'),
      },
    ];
    const { segments } = joinParts(parts);
    expect(segments.map(({ text }) => text)).toEqual([
      'Good night, and good luck.',
      'Tomorrow we will see one another again.',
    ]);
  });

  test('that speakers say at once stay as they are', () => {
    const segments = [
      { start: 0, end: 5, text: 'one two three', speaker: 'A' },
      { start: 2, end: 3, text: 'four', speaker: 'B' },
    ];
    const transcript = { text: 'one two three four', segments, words: [], tokens: [] };
    expect(joinParts([{ start: 0, end: 10, transcript }, part(8, '12:five')]).segments.slice(0, 2)).toEqual(segments);
  });

  test('a part without them is one', () => {
    const joined = joinParts([part(0, '5:ask 6:not', 'segments'), part(10, '12:what', 'text')]);
    expect(joined.segments).toMatchObject([
      { start: 5, end: 6.4, text: 'ask not' },
      { start: 10, end: 20, text: 'what' },
    ]);
  });
});

describe('texts without times', () => {
  const join = (before: string, after: string) => {
    const parts = [before, after].map((text, index) => ({
      start: index * 8,
      end: index * 8 + 10,
      transcript: { text, segments: [], words: [], tokens: [] },
    }));
    const { text, segments, words } = joinParts(parts);
    expect([segments, words]).toEqual([[], []]);
    return text;
  };

  test.each([
    ['And so my fellow Americans', 'my fellow Americans, ask not', 'And so my fellow Americans, ask not'],
    ['And so my fellow Americans.', 'Fellow Americans, ask not', 'And so my fellow Americans, ask not'],
    ['And so my fellow Amer', 'so my fellow Americans ask not', 'And so my fellow Americans ask not'],
    ['it was very very', 'very very very good', 'it was very very very good'],
    ['it was very very very', 'very very good', 'it was very very very good'],
    ['so ask', 'ask not', 'so ask not'],
    ['one a b c', 'a x b c a b c d', 'one a b c d'],
    ['And so. Goodbye.', 'Welcome back.', 'And so. Goodbye. Welcome back.'],
    ['the cat and the dog', 'a bird and the fish', 'the cat and the dog a bird and the fish'],
    ['今天天气很好，我们', '很好我们去公园。', '今天天气很好，我们去公园。'],
    ['你好。', '世界', '你好。世界'],
    ['And so', '', 'And so'],
    ['', 'And so', 'And so'],
  ])('%j and %j', (before, after, whole) => {
    expect(join(before, after)).toBe(whole);
  });
});

describe('gaps', () => {
  const span = (start: number, end: number, isCovered: boolean): RecordingPart => ({
    start,
    end,
    transcript: isCovered ? transcribe([{ start: 1, end: 2, text: 'a' }], 'words') : null,
  });

  test.each([
    ['no part failed', [span(0, 10, true), span(8, 20, true)], []],
    ['one failed in between', [span(0, 10, true), span(8, 20, false), span(18, 30, true)], [{ start: 10, end: 18 }]],
    ['the first failed', [span(0, 10, false), span(8, 20, true)], [{ start: 0, end: 8 }]],
    ['the last failed', [span(0, 10, true), span(8, 20, false)], [{ start: 10, end: 20 }]],
    [
      'two in a row failed',
      [span(0, 9, true), span(8, 20, false), span(18, 30, false), span(28, 40, true)],
      [{ start: 9, end: 28 }],
    ],
    ['all failed', [span(0, 10, false), span(8, 20, false)], [{ start: 0, end: 20 }]],
    ['one is silent', [span(0, 10, true), { ...span(8, 20, false), isSilent: true }, span(18, 30, true)], []],
    ['there is nothing', [], []],
  ])('%s', (_, parts, gaps) => {
    expect(joinParts(parts).gaps).toEqual(gaps);
  });
});

describe('a recording cut into parts and joined again is what it was', () => {
  const PLENTY = Array.from({ length: 2_000 }, (_, index) => `w${index}`);
  const FEW = ['very', 'no', 'the', 'Yes,'];

  /** Words of 0.2 to 0.5 s with pauses; `jitter` is by how much a part hears them at other times. */
  const spoken = record({
    lengths: array(double({ min: 0.2, max: 0.5, noNaN: true }), { minLength: 20, maxLength: 120 }),
    pauses: array(constantFrom(0, 0, 0.05, 0.1, 1.5), { minLength: 120, maxLength: 120 }),
    picks: array(nat(1_000_000), { minLength: 120, maxLength: 120 }),
  });
  const cuts = record({ length: integer({ min: 6, max: 20 }), overlap: double({ min: 1.2, max: 3, noNaN: true }) });

  function speak(
    { lengths, pauses, picks }: { lengths: number[]; pauses: number[]; picks: number[] },
    vocabulary: readonly string[] | null,
  ) {
    let at = 0;
    return lengths.map((length, index) => {
      const start = at + (pauses[index] ?? 0);
      at = start + length;
      const text = vocabulary === null ? PLENTY[index] : vocabulary[(picks[index] ?? 0) % vocabulary.length];
      return { start, end: at, text: text ?? '' };
    });
  }

  /** What a part hears whole it transcribes. */
  function cut(
    words: readonly TranscriptWord[],
    { length, overlap }: { length: number; overlap: number },
    how: How,
    jitter: number,
    separator: string,
  ) {
    const whole = words.at(-1)?.end ?? 0;
    const parts: RecordingPart[] = [];
    for (let start = 0; start === 0 || start + overlap < whole; start += length - overlap) {
      const end = Math.min(whole, start + length);
      const inside = words.filter((word) => word.start >= start - 1e-9 && word.end <= end + 1e-9);
      const shift = parts.length % 2 === 0 ? 0 : jitter;
      const heard = inside.map(({ text, ...times }) => ({
        text,
        start: Math.max(0, times.start - start + shift),
        end: times.end - start + shift,
      }));
      parts.push({ start, end, transcript: transcribe(heard, how, separator) });
    }
    return parts;
  }

  test.each([
    ['with the times of words that are often the same', 'words', FEW, 0, ' '],
    ['with the times of words, heard a little later', 'words', null, 0.15, ' '],
    ['with the times of Chinese words', 'words', ['你', '好', '世界', '今天'], 0, ''],
    ['with the times of segments', 'segments', null, 0, ' '],
    ['without times', 'text', null, 0, ' '],
  ] as const)('%s', (_, how, vocabulary, jitter, separator) => {
    assert(
      property(spoken, cuts, (speech, sizes) => {
        const words = speak(speech, vocabulary);
        const joined = joinParts(cut(words, sizes, how, jitter, separator));
        const text = words.map((word) => word.text).join(separator);
        expect(keys(joined.text)).toEqual(keys(text));
        expect(joined.gaps).toEqual([]);
        if (how !== 'words') return;
        expect(joined.words.map((word) => word.text)).toEqual(words.map((word) => word.text));
        joined.words.forEach((word, index) => {
          expect(Math.abs(word.start - (words[index]?.start ?? NaN))).toBeLessThan(jitter + 1e-6);
        });
      }),
      { seed: 21, numRuns: 300, endOnFailure: true },
    );
  });
});
