import { expect, test } from 'vitest';
import { readReference } from './read-reference.ts';

const srt =
  '1\r\n00:00:00,000 --> 00:00:01,500\r\n<i>And</i> so,\r\n\r\n2\r\n00:00:01,500 --> 00:00:03,000\r\n{\\an8}<font color="red">my</font> fellow\r\n';
const cues = [
  { id: 'c0', start: 0, end: 1.5, text: 'And so,' },
  { id: 'c1', start: 1.5, end: 3, text: 'my fellow' },
];

test.each([
  ['SRT, without its tags', srt, { text: 'And so,\nmy fellow', cues }],
  [
    'SRT with a BOM and without numbers',
    `\ufeff${srt.replaceAll(/^\d\r\n/gm, '')}`,
    { text: 'And so,\nmy fellow', cues },
  ],
  ['SRT of nothing but tags', '1\n00:00:00,000 --> 00:00:01,500\n<i></i>', { text: '', cues: [] }],
  [
    'WebVTT',
    'WEBVTT\n\n00:00.000 --> 00:01.500\n<v Anna>And &amp; so</v>\n',
    { text: 'And & so', cues: [{ id: 'c0', start: 0, end: 1.5, text: 'And & so', speaker: 'Anna' }] },
  ],
  [
    'plain text',
    '\ufeff And so,\r\nmy <i>fellow</i>\rAmericans\n',
    { text: 'And so,\nmy <i>fellow</i>\nAmericans', cues: [] },
  ],
  ['plain text that begins with a number', '42\nis the answer', { text: '42\nis the answer', cues: [] }],
  ['plain text that speaks of WebVTT', 'WEBVTTS are fine', { text: 'WEBVTTS are fine', cues: [] }],
  ['nothing', '', { text: '', cues: [] }],
])('%s', (_, file, reference) => {
  expect(readReference(file)).toEqual(reference);
});
