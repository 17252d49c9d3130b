import { expect, test } from 'vitest';
import { findAtoms } from './find-atoms.ts';

test.each([
  ['And so, my fellow Americans.', 'And2 so,1 my2 fellow2 Americans.0'],
  ['Mr. Smith said: no!', 'Mr.2 Smith2 said:1 no!0'],
  ["Don't - well-known (and so).", "Don't2 -2 well-known2 (and2 so).0"],
  ['It costs $ 5, or 3.5 %', 'It2 costs2 $2 5,1 or2 3.52 %0'],
  ['https://example.org/a?b=c,d and', 'https://example.org/a?b=c,d2 and0'],
  ['10\u00a0km away', '10\u00a0km2 away0'],
  ['今天天气很好，我们去。', '今天2 天气2 很好，1 我们2 去。0'],
  ['他说：“走吧！”', '他2 说：1 “走2 吧！”0'],
  ['在 Python 里', '在2 Python2 里0'],
  ['用Python写《书》', '用2 Python2 写2 《书》0'],
  ['メールを送る', 'メール2 を2 送る0'],
  ['안녕 하세요', '안녕2 하세요0'],
  ['👩‍👩‍👧👍🏽 hi', '👩‍👩‍👧👍🏽2 hi0'],
  ['', ''],
])('%s', (text, atoms) => {
  const found = findAtoms(text).map(({ start, end, cut }) => `${text.slice(start, end)}${cut}`);
  expect(found.join(' ')).toEqual(atoms);
});
