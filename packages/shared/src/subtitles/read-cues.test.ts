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
    ['no blank line between cues', srt.replace('\n\n', '\n')],
    ['numbers apart from their cues', srt.replace('2\n01', '2\n\n01')],
    ['no hours', srt.replace('00:00:00,000 --> 00:00:02,500', '00:00,000 --> 00:02,500')],
    ['hours of one digit and short fractions', srt.replace('00:00:02,500', '0:00:02,5')],
    ['coordinates behind the times', srt.replace('02,500', '02,500  X1:40 X2:600 Y1:20 Y2:50')],
    ['no space around the arrow', srt.replaceAll(' --> ', '-->')],
    ['the cues in another order', srt.split('\n\n').toReversed().join('\n\n')],
    ['a blank line inside a text', srt.replace('so,\nmy', 'so,\n\nmy')],
    ['a cue whose end is before its start', `${srt}\n3\n00:00:09,000 --> 00:00:08,000\nno`],
    ['a cue whose times are negative', `${srt}\n3\n-00:00:02,000 --> -00:00:01,000\nno`],
    ['a cue whose times are none', srt.replace('\n2\n', '\n9\n00:00:xx,000 --> 00:00:01,000\nno\n\n2\n')],
  ])('with %s', (_, text) => {
    expect(readCues(text)).toEqual(srtCues);
  });

  test('text stays as it is', () => {
    expect(readCues('1\n00:00:00,000 --> 00:00:01,000\na --> <i>b</i> &amp; c')[0]?.text).toBe(
      'a --> <i>b</i> &amp; c',
    );
  });
});

describe('what looks like something else', () => {
  test.each([
    [
      'a number that is said',
      '1\n00:00:00,000 --> 00:00:01,000\n42\n\n2\n00:00:01,000 --> 00:00:02,000\nb',
      ['42', 'b'],
    ],
    [
      'a number that is said, without numbers',
      '00:00:00,000 --> 00:00:01,000\n42\n00:00:01,000 --> 00:00:02,000\nb',
      ['42', 'b'],
    ],
    ['a number at the very end', '1\n00:00:00,000 --> 00:00:01,000\na\n\n42', ['a\n42']],
    ['an arrow in a text', '1\n00:00:00,000 --> 00:00:01,000\na --> b', ['a --> b']],
    ['a cue without a text', '1\n00:00:00,000 --> 00:00:01,000\n\n2\n00:00:01,000 --> 00:00:02,000\nb', ['', 'b']],
  ])('%s', (_, text, texts) => {
    expect(readCues(text).map((cue) => cue.text)).toEqual(texts);
  });

  test('cues that overlap stay as they are', () => {
    const text = '1\n00:00:00,000 --> 00:00:05,000\na\n\n2\n00:00:01,000 --> 00:00:02,000\nb';
    expect(readCues(text)).toEqual([
      { start: 0, end: 5, text: 'a' },
      { start: 1, end: 2, text: 'b' },
    ]);
  });
});

describe('WebVTT', () => {
  const times = '00:01.000 --> 00:02.500';
  const cue = `${times} align:start position:10%\n`;

  test.each([
    ['times without hours, and settings', `WEBVTT\n\n${cue}hi`, 'hi'],
    ['CRLF', `WEBVTT\r\n\r\n${times}\r\nhi\r\n`, 'hi'],
    ['blank lines in front', `\ufeff\n\nWEBVTT\n\n${cue}hi`, 'hi'],
    ['no blank line behind the header', `WEBVTT\n${cue}hi`, 'hi'],
    ['commas', `WEBVTT\n\n00:01,000 --> 00:02,500\nhi`, 'hi'],
    [
      'a header with text, notes, styles, regions and a cue name',
      `WEBVTT - x\nKind: captions\n\nNOTE a\nb\n\nSTYLE\n::cue {}\n\nREGION\nid:x\n\nname\n${cue}hi\n\nNOTE the end`,
      'hi',
    ],
    ['tags and times inside the text', `WEBVTT\n\n${cue}<i>Hi</i> <b>you</b> <00:01.500><c.red>all</c>`, 'Hi you all'],
    [
      'entities',
      `WEBVTT\n\n${cue}a &lt;b&gt; &amp;amp; &quot;&#39;&#x4F60;&quot; &copy; &#0;`,
      'a <b> &amp; "\'你" &copy; &#0;',
    ],
    ['what only looks like a tag', `WEBVTT\n\n${cue}1 < 2 <3`, '1 < 2 <3'],
  ])('with %s', (_, text, expected) => {
    expect(readCues(text)).toEqual([{ start: 1, end: 2.5, text: expected }]);
  });

  test.each([
    ['<v Anna>Hi <b>you</b></v>', 'Hi you', 'Anna'],
    ['<v.loud.fast Anna Maria>Hi', 'Hi', 'Anna Maria'],
    ['<v A &amp; B>Hi</v>', 'Hi', 'A & B'],
    ['<v Anna>Hi</v> <v Anna>there</v>', 'Hi there', 'Anna'],
    ['<v Anna>Hi</v> <v Ben>there</v>', 'Hi there', undefined],
    ['<v >Hi</v>', 'Hi', undefined],
  ])('the voices of %s', (text, said, speaker) => {
    expect(readCues(`WEBVTT\n\n${cue}${text}`)).toEqual([
      { start: 1, end: 2.5, text: said, ...(speaker !== undefined && { speaker }) },
    ]);
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
