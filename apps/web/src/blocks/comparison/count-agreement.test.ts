import { describe, expect, it } from 'vitest';
import { countAgreement } from './count-agreement.ts';

describe('countAgreement', () => {
  it.each([
    ['no texts', [], []],
    ['one text', ['42'], [[0]]],
    ['case and white space', ['The  sky', ' the\nSKY ', 'sea'], [[0, 1], [2]]],
    ['full and half width', ['ＡＢＣ１', 'abc1'], [[0, 1]]],
    [
      'letters with two lower cases',
      ['STRASSE', 'straße', 'Σίσυφος', 'ΣΊΣΥΦΟΣ'],
      [
        [0, 1],
        [2, 3],
      ],
    ],
    ['a full stop as a difference', ['Paris', 'Paris.'], [[0], [1]]],
    ['the largest group first', ['a', 'b', 'B', 'b '], [[1, 2, 3], [0]]],
    ['empty texts', ['', ' '], [[0, 1]]],
  ])('groups %s', (_, texts, groups) => {
    expect(countAgreement(texts)).toEqual({ largest: groups[0]?.length ?? 0, total: texts.length, groups });
  });
});
