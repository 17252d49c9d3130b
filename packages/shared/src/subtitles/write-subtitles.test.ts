import { array, assert, constantFrom, nat, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCues } from './read-cues.ts';
import { writeSrt } from './write-srt.ts';
import { writeVtt } from './write-vtt.ts';

const segments = [
  { start: 0, end: 2.5, text: ' And so,\r\n\r\nmy fellow ' },
  { start: 3_723.0044, end: 360_000, text: 'a < b & c --> d' },
];

test('SRT: numbers from 1, commas, no blank line inside a cue', () => {
  expect(writeSrt(segments)).toBe(
    '1\n00:00:00,000 --> 00:00:02,500\nAnd so,\nmy fellow\n\n2\n01:02:03,004 --> 100:00:00,000\na < b & c --> d\n',
  );
});

test('WebVTT: header, full stops, escaped text', () => {
  expect(writeVtt(segments)).toBe(
    'WEBVTT\n\n00:00:00.000 --> 00:00:02.500\nAnd so,\nmy fellow\n\n01:02:03.004 --> 100:00:00.000\na &lt; b &amp; c --&gt; d\n',
  );
});

test('no segments', () => {
  expect(writeSrt([])).toBe('');
  expect(writeVtt([])).toBe('WEBVTT\n');
});

test('milliseconds are rounded once, so that 59.9996 s is a minute', () => {
  expect(writeVtt([{ start: 59.9996, end: 61, text: 'x' }])).toContain('00:01:00.000 --> 00:01:01.000');
});

describe('no cue is without a duration', () => {
  const x = { text: 'x' };

  test.each([
    ['at the beginning', [{ ...x, start: 0, end: 0 }], ['00:00:00,000 --> 00:00:00,001']],
    ['before a pause', [{ ...x, start: 1.0001, end: 1.0002 }], ['00:00:01,000 --> 00:00:01,001']],
    [
      'between a pause and the next',
      [
        { ...x, start: 1, end: 1 },
        { ...x, start: 1, end: 2 },
      ],
      ['00:00:00,999 --> 00:00:01,000', '00:00:01,000 --> 00:00:02,000'],
    ],
    ['whose end is before its start', [{ ...x, start: 2, end: 1 }], ['00:00:02,000 --> 00:00:02,001']],
  ])('%s', (_, cues, times) => {
    expect(writeSrt(cues).match(/.*-->.*/g)).toEqual(times);
  });
});

describe('line ends', () => {
  test.each([
    ['SRT', writeSrt, '1|00:00:00,000 --> 00:00:01,000|a|b||2|00:00:01,000 --> 00:00:02,000|c|'],
    ['WebVTT', writeVtt, 'WEBVTT||00:00:00.000 --> 00:00:01.000|a|b||00:00:01.000 --> 00:00:02.000|c|'],
  ])('%s with CRLF, whatever the text has', (_, write, written) => {
    const cues = [
      { start: 0, end: 1, text: 'a\rb' },
      { start: 1, end: 2, text: 'c\n' },
    ];
    expect(write(cues, { lineEnd: '\r\n' })).toBe(written.replaceAll('|', '\r\n'));
    expect(write(cues)).toBe(written.replaceAll('|', '\n'));
  });
});

describe('speakers', () => {
  const cues = [{ start: 0, end: 1, text: 'Hi\nthere', speaker: 'Anna <x>\n& Ben' }];

  test('stand in front of the text in SRT', () => {
    expect(writeSrt(cues)).toBe('1\n00:00:00,000 --> 00:00:01,000\nAnna <x> & Ben: Hi\nthere\n');
  });

  test('are voices in WebVTT, which are read back', () => {
    expect(writeVtt(cues)).toContain('\n<v Anna &lt;x&gt; &amp; Ben>Hi\nthere\n');
    expect(readCues(writeVtt(cues))).toEqual([{ ...cues[0], speaker: 'Anna <x> & Ben' }]);
  });
});

test('a cue without a text is left out, and the numbers go on', () => {
  const cues = ['a', ' \n', 'b'].map((text, index) => ({ start: index, end: index + 1, text }));
  expect(writeSrt(cues).match(/^\d+$/gm)).toEqual(['1', '2']);
});

test.each(['00:00:01,000 --> 00:00:02,000', '  0:01.0-->0:02.0 x', '12:30 --> lunch'])(
  'the text %j is not taken for times in SRT',
  (text) => {
    const cues = readCues(writeSrt([{ start: 0, end: 1, text: `a\n${text}\nb` }]));
    expect(cues).toEqual([{ start: 0, end: 1, text: `a\n${text.trim().replace('-->', '->')}\nb` }]);
  },
);

describe('what is written is read back', () => {
  // White space at the ends of a line and blank lines are layout, which both formats lose.
  const word = constantFrom(
    'a',
    '1',
    '中',
    '😀',
    '&',
    '<',
    '>',
    '-->',
    '&lt;',
    '&#38;',
    '<b>',
    '00:00:01,000',
    '\u200e',
  );
  const line = array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
  const someCues = array(
    tuple(nat(10_000_000), nat(10_000), array(line, { minLength: 1, maxLength: 3 })).map(([from, length, lines]) => ({
      start: from / 1_000,
      end: (from + 1 + length) / 1_000,
      text: lines.join('\n'),
    })),
    { maxLength: 5 },
  ).map((cues) => cues.toSorted((a, b) => a.start - b.start));

  test.each([
    ['SRT', writeSrt],
    ['WebVTT', writeVtt],
  ])('%s', (name, write) => {
    // SRT cannot say that these are no times.
    const asSaid = (text: string) =>
      name === 'SRT' ? text.replaceAll(/^00:00:01,000 -->.*$/gm, (times) => times.replaceAll('-->', '->')) : text;
    assert(
      property(someCues, constantFrom('\n' as const, '\r\n' as const), (cues, lineEnd) => {
        const read = readCues(write(cues, { lineEnd }));
        expect(read.map(({ text }) => text)).toEqual(cues.map(({ text }) => asSaid(text)));
        read.forEach(({ start, end }, index) => {
          expect(start).toBeCloseTo(cues[index]?.start ?? NaN, 6);
          expect(end).toBeCloseTo(cues[index]?.end ?? NaN, 6);
        });
      }),
      { seed: 8, numRuns: 500 },
    );
  });
});
