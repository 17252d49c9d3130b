import { array, assert, constantFrom, double, nat, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDoubts, type Doubtful } from './find-doubts.ts';
import { DOUBT_THRESHOLDS } from './doubt-thresholds.ts';
import { findLoops } from './find-loops.ts';

type Facts = Partial<Doubtful['transcript']>;

function find(facts: Facts, envelope?: Doubtful['envelope']) {
  return findDoubts({
    transcript: { text: '', segments: [], words: [], tokens: [], duration: null, ...facts },
    envelope,
  });
}

/** Each doubt as `start–end text: reasons`. */
function show(facts: Facts, envelope?: Doubtful['envelope']): string[] {
  return find(facts, envelope).map(({ start, end, text, reasons }) => {
    const why = reasons.map((reason) => `${reason.kind} ${Object.values(reason).slice(1).join(' ')}`);
    return `${start.toFixed(2)}–${end.toFixed(2)} ${text}: ${why.join(', ')}`;
  });
}

/** Words of a second each, with a pause of half a second behind each. */
function timed(text: string, facts: { probability?: number } = {}) {
  return text.split(' ').map((word, index) => ({ start: index * 1.5, end: index * 1.5 + 1, text: word, ...facts }));
}

describe('segments', () => {
  const segment = { start: 1, end: 3, text: 'And so' };

  test.each([
    ['sure', { avgLogprob: -0.4, noSpeechProb: 0.1, compressionRatio: 1.4 }, []],
    ['just sure enough', { avgLogprob: -1, noSpeechProb: 0.6, compressionRatio: 2.4 }, []],
    ['unlikely', { avgLogprob: -1.01 }, ['1.00–3.00 And so: avg_logprob -1.01']],
    ['said where nobody speaks', { noSpeechProb: 0.61 }, ['1.00–3.00 And so: no_speech_prob 0.61']],
    ['compressing too well', { compressionRatio: 2.41 }, ['1.00–3.00 And so: compression_ratio 2.41']],
    [
      'doubtful for several reasons',
      { avgLogprob: -2, noSpeechProb: 0.9 },
      ['1.00–3.00 And so: avg_logprob -2, no_speech_prob 0.9'],
    ],
    ['silent', { text: '', noSpeechProb: 0.9 }, []],
  ])('%s', (_, facts, doubts) => {
    expect(show({ text: 'And so', segments: [{ ...segment, ...facts }] })).toEqual(doubts);
  });

  test('are named by their index, and by where they stand in the text', () => {
    const segments = [
      { start: 0, end: 1, text: 'One.' },
      { start: 5, end: 6, text: 'Two.', avgLogprob: -2 },
    ];
    expect(find({ text: 'One. Two.', segments })).toMatchObject([{ segment: 1, span: { start: 5, end: 9 } }]);
    expect(find({ text: 'Another text.', segments })).toMatchObject([{ segment: 1, span: null, text: 'Two.' }]);
  });
});

describe('words', () => {
  test.each([
    ['likely ones', 0.5, []],
    ['unlikely ones', 0.49, ['0.00–1.00 so: word_probability 0.49']],
  ])('%s', (_, probability, doubts) => {
    expect(show({ text: 'so, what', words: [{ start: 0, end: 1, text: 'so,', probability }] })).toEqual(doubts);
  });

  test('signs are not said', () => {
    expect(show({ text: '…', words: [{ start: 0, end: 1, text: '…', probability: 0.1 }] })).toEqual([]);
  });
});

describe('tokens', () => {
  const logprob = Math.log(0.25);
  const tokens = [
    { text: 'And', logprob: -0.01 },
    { text: ' fel', logprob: -0.01 },
    { text: 'low', logprob },
    { text: ',', logprob: -5 },
    { text: ' men', logprob: Math.log(0.5) + 0.001 },
  ];
  const text = 'And fellow, men';

  test('are placed in their word, whose times are told', () => {
    const words = timed('And fellow men');
    expect(show({ text, tokens, words })).toEqual(['1.50–2.50 fellow: token_probability 0.25']);
    expect(find({ text, tokens, words })).toMatchObject([{ span: { start: 4, end: 10 }, isEstimated: false }]);
  });

  test('are placed by their share of the segment', () => {
    const segments = [
      { start: 0, end: 3, text: 'And' },
      { start: 3, end: 15, text: 'fellow, men' },
    ];
    expect(show({ text, tokens, segments })).toEqual(['3.00–11.00 fellow: token_probability 0.25']);
    expect(find({ text, tokens, segments })).toMatchObject([{ segment: 1, isEstimated: true }]);
  });

  test('are placed by their share of the duration, the one told or the one seen', () => {
    expect(show({ text, tokens, duration: 15 })).toEqual(['3.75–11.25 fellow: token_probability 0.25']);
    const envelope = { peaks: [1, 1, 1], duration: 15 };
    expect(show({ text, tokens }, envelope)).toEqual(['3.75–11.25 fellow: token_probability 0.25']);
    expect(find({ text, tokens }, envelope)).toMatchObject([{ segment: -1, isEstimated: true }]);
  });

  test('cannot be placed without any time', () => {
    expect(show({ text, tokens })).toEqual([]);
  });

  test('that are not in the text are passed over', () => {
    const strange = [{ text: '<|en|>', logprob: -9 }, { text: 'zebra', logprob: -9 }, ...tokens];
    expect(show({ text, tokens: strange, duration: 15 })).toEqual(['3.75–11.25 fellow: token_probability 0.25']);
  });

  test('of Chinese stand for their characters', () => {
    const chinese = [
      { text: '今天', logprob: -0.01 },
      { text: '天气', logprob },
      { text: '很好', logprob: -0.01 },
    ];
    expect(show({ text: '今天天气很好', tokens: chinese, duration: 6 })).toEqual([
      '2.00–4.00 天气: token_probability 0.25',
    ]);
  });
});

describe('repetitions', () => {
  const loops = (text: string) =>
    find({ text, words: timed(text) }).flatMap(({ reasons }) =>
      reasons.flatMap((reason) => (reason.kind === 'repetition' ? [`${reason.phrase} × ${reason.times}`] : [])),
    );

  test.each([
    ['a b c a b c', []],
    ['x a b c A, b. C a b c y', ['a b c × 3']],
    ['very very very good', []],
    ['no no no no no no no no', []],
    ['no no no no no no no no no', ['no × 9']],
    ['a b a b a b a b', []],
    ['a b a b a b a b a b', ['a b × 5']],
    ['a b c d a b c d a b c d a b', ['a b c d × 3']],
    ['a b c a b c a b c a b c a b c a b c', ['a b c × 6']],
    ['a b c a b c a b c x d e f d e f d e f', ['a b c × 3', 'd e f × 3']],
  ])('%s', (text, expected) => {
    expect(loops(text)).toEqual(expected);
  });

  test('of a phrase are not told again as those of twice the phrase', () => {
    const words = 'a b c a b c a b c a b c a b c a b c x'.split(' ');
    expect(findLoops(words)).toEqual([{ start: 0, end: 18, length: 3, times: 6 }]);
  });

  test('of Chinese, character by character', () => {
    expect(show({ text: '嗯，谢谢你谢谢你谢谢你', duration: 11 })[0]).toContain('谢谢你: repetition 谢谢你 3');
  });
});

describe('text over silence', () => {
  // A peak for each tenth of a second: speech in the first two seconds.
  const envelope = { peaks: Array.from({ length: 100 }, (_, at) => (at < 20 ? 0.5 : 0.004)), duration: 10 };

  test.each([
    ['over speech', [0, 2], []],
    ['over the end of speech', [1.9, 5], []],
    ['over silence', [2, 5], ['2.00–5.00 Thanks: text_over_silence 0.004']],
    ['without a duration', [5, 5], ['5.00–5.00 Thanks: text_over_silence 0.004']],
    ['behind the end', [11, 12], []],
  ])('a segment %s', (_, [start = 0, end = 0], doubts) => {
    expect(show({ text: 'Thanks', segments: [{ start, end, text: 'Thanks' }] }, envelope)).toEqual(doubts);
  });

  test('words at the end of a segment', () => {
    const words = [
      { start: 1.5, end: 2, text: 'Yes.' },
      { start: 2.1, end: 2.4, text: 'Near' },
      { start: 4, end: 4.5, text: 'Thank' },
      { start: 4.6, end: 5, text: 'you' },
    ];
    const text = 'Yes. Near Thank you';
    expect(show({ text, segments: [{ start: 1.5, end: 5, text }], words }, envelope)).toEqual([
      '4.00–5.00 Thank you: text_over_silence 0.004',
    ]);
  });

  test('is told once for a segment and its words', () => {
    const words = [
      { start: 4, end: 4.5, text: 'Thank' },
      { start: 8, end: 8.5, text: 'you' },
    ];
    const segments = [{ start: 4, end: 9, text: 'Thank you' }];
    expect(show({ text: 'Thank you', segments, words }, envelope)).toEqual([
      '4.00–9.00 Thank you: text_over_silence 0.004',
    ]);
  });

  test.each([
    { peaks: [], duration: 10 },
    { peaks: [0], duration: 0 },
  ])('is not seen without an envelope: %j', (none) => {
    expect(show({ text: 'a', segments: [{ start: 0, end: 1, text: 'a' }] }, none)).toEqual([]);
  });
});

describe('neighbours', () => {
  test('that are hardly apart are one, with the worst of each kind', () => {
    const words = [
      { start: 1, end: 1.5, text: 'a', probability: 0.3 },
      { start: 1.7, end: 2.2, text: 'b', probability: 0.1 },
      { start: 2.4, end: 2.9, text: 'c', probability: 0.2 },
      { start: 3.3, end: 3.8, text: 'd', probability: 0.4 },
    ];
    expect(show({ text: 'a b c d', words })).toEqual([
      '1.00–2.90 a b c: word_probability 0.1',
      '3.30–3.80 d: word_probability 0.4',
    ]);
  });

  test('that together would be too long to listen to stay apart', () => {
    const segments = [0, 6].map((start) => ({ start, end: start + 6, text: `at ${start}`, avgLogprob: -2 }));
    expect(show({ text: 'at 0 at 6', segments })).toHaveLength(2);
  });

  test('that overlap are one', () => {
    const segments = [{ start: 0, end: 20, text: 'a b', avgLogprob: -2 }];
    const inside = [{ start: 4, end: 5, text: 'b', probability: 0.1 }];
    expect(show({ text: 'a b', segments, words: inside })).toEqual([
      '0.00–20.00 a b: avg_logprob -2, word_probability 0.1',
    ]);
  });
});

test('doubts are in order, do not overlap, and stand where they say', () => {
  const word = tuple(
    constantFrom('a', 'b', '好', 'Thanks,'),
    nat(30),
    nat(20),
    double({ min: 0, max: 1, noNaN: true }),
  );
  assert(
    property(array(word, { maxLength: 60 }), array(nat(1), { maxLength: 40 }), (some, peaks) => {
      let at = 0;
      const words = some.map(([text, pause, length, probability]) => {
        const start = at + pause / 10;
        at = start + length / 10;
        return { start, end: at, text, probability };
      });
      const text = words.map((one) => one.text).join(' ');
      const doubts = find({ text, words, duration: at }, { peaks, duration: at });
      doubts.forEach((doubt, index) => {
        const before = doubts[index - 1];
        expect(doubt.end).toBeGreaterThanOrEqual(doubt.start);
        expect(doubt.start).toBeGreaterThanOrEqual(before?.end ?? 0);
        expect(text.slice(doubt.span?.start, doubt.span?.end)).toBe(doubt.text);
      });
      for (const one of words.filter(({ probability }) => probability < DOUBT_THRESHOLDS.probability)) {
        expect(doubts.some((doubt) => doubt.start <= one.start && doubt.end >= one.end)).toBe(true);
      }
    }),
    { seed: 3, numRuns: 300 },
  );
});
