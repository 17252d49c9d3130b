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
  expect(writeVtt([{ start: 59.9996, end: 60, text: 'x' }])).toContain('00:01:00.000 --> 00:01:00.000');
});

describe('what is written is read back', () => {
  // White space at the ends of a line and blank lines are layout, which both formats lose.
  const word = constantFrom('a', '1', '中', '😀', '&', '<', '>', '-->', '&lt;', '<b>', '00:00:01,000', '\u200e');
  const line = array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
  const someSegments = array(
    tuple(nat(10_000_000), nat(10_000), array(line, { minLength: 1, maxLength: 3 })).map(([from, length, lines]) => ({
      start: from / 1_000,
      end: (from + length) / 1_000,
      text: lines.join('\n'),
    })),
    { maxLength: 5 },
  );

  test.each([
    ['SRT', writeSrt],
    ['WebVTT', writeVtt],
  ])('%s', (_, write) => {
    assert(
      property(someSegments, (some) => {
        const read = readCues(write(some));
        expect(read.map(({ text }) => text)).toEqual(some.map(({ text }) => text));
        read.forEach(({ start, end }, index) => {
          expect(start).toBeCloseTo(some[index]?.start ?? NaN, 6);
          expect(end).toBeCloseTo(some[index]?.end ?? NaN, 6);
        });
      }),
      { seed: 8, numRuns: 500 },
    );
  });
});
