import { describe, expect, test } from 'vitest';
import { readCues } from './read-cues.ts';

const srt = '1\n00:00:00,000 --> 00:00:02,500\nAnd so,\nmy fellow\n\n2\n01:02:03,004 --> 01:02:04,000\n你好\n';
const srtCues = [
  { start: 0, end: 2.5, text: 'And so,\nmy fellow' },
  { start: 3_723.004, end: 3_724, text: '你好' },
];

describe('SRT', () => {
  test.each([
    ['LF', srt],
    ['CRLF', srt.replaceAll('\n', '\r\n')],
    ['CR', srt.replaceAll('\n', '\r')],
    ['a BOM', `\ufeff${srt}`],
    ['no last line end', srt.trimEnd()],
    ['blank lines of spaces', srt.replace('\n\n', '\n  \n\t\n')],
    ['full stops instead of commas', srt.replaceAll(/(\d),(\d)/g, '$1.$2')],
    ['no numbers', srt.replace('1\n', '').replace('\n2\n', '\n')],
    ['a number that is wrong', srt.replace('2\n01', 'x\n01')],
  ])('with %s', (_, text) => {
    expect(readCues(text)).toEqual(srtCues);
  });

  test('text stays as it is', () => {
    expect(readCues('1\n00:00:00,000 --> 00:00:01,000\na --> <i>b</i> &amp; c')[0]?.text).toBe(
      'a --> <i>b</i> &amp; c',
    );
  });
});

describe('WebVTT', () => {
  const cue = '00:01.000 --> 00:02.500 align:start position:10%\n';

  test.each([
    ['times without hours, and settings', `WEBVTT\n\n${cue}hi`, 'hi'],
    [
      'a header with text, notes, styles and a cue name',
      `WEBVTT - x\nKind: captions\n\nNOTE a\n\nSTYLE\n::cue {}\n\nname\n${cue}hi`,
      'hi',
    ],
    [
      'tags and times inside the text',
      `WEBVTT\n\n${cue}<v.loud Anna>Hi <b>you</b> <00:01.500><c.red>all</c></v>`,
      'Hi you all',
    ],
    ['entities', `WEBVTT\n\n${cue}a &lt;b&gt; &amp;amp; &copy;`, 'a <b> &amp; &copy;'],
    ['what only looks like a tag', `WEBVTT\n\n${cue}1 < 2 <3`, '1 < 2 <3'],
  ])('with %s', (_, text, expected) => {
    expect(readCues(text)).toEqual([{ start: 1, end: 2.5, text: expected }]);
  });
});

test.each([
  ['nothing', ''],
  ['a header alone', 'WEBVTT\n\n'],
  ['prose', 'And so, my fellow Americans'],
  ['times out of order', '1\n00:00:02,000 --> 00:00:01,000\nx'],
  ['broken times', '1\n00:00:xx,000 --> 00:00:01,000\nx'],
])('%s has no cues', (_, text) => {
  expect(readCues(text)).toEqual([]);
});
