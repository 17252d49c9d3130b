import { expect, test } from 'vitest';
import { escapeCell } from './escape-cell.ts';

test.each([
  ['=1+1', `'=1+1`],
  ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
  ['+cmd|calc', `'+cmd|calc`],
  ['-2+3', `'-2+3`],
  ['@SUM(A1)', `'@SUM(A1)`],
  ['\t=1', `"'\t=1"`],
  ['a;=1', '"a;=1"'],
  ['\r=1', `"'\r=1"`],
  [' =1', `' =1`],
  ['\u200b=1', `'\u200b=1`],
  ['＝1', `'＝1`],
  ['＋1', `'＋1`],
  ['－1', `'－1`],
  ['＠x', `'＠x`],
  ['-0.5', '-0.5'],
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['say "x"', '"say ""x"""'],
  ['two\nlines', '"two\nlines"'],
  [' spaced ', '" spaced "'],
  ['', ''],
])('%j becomes %j', (text, cell) => {
  expect(escapeCell(text)).toBe(cell);
});
