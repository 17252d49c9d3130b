import { expect, test } from 'vitest';
import { createTake } from './create-take.ts';
import { groupTakes } from './group-takes.ts';

function groups(...texts: string[]) {
  const takes = texts.map((input, seq) =>
    createTake({
      id: `t${seq}`,
      sessionId: 's',
      seq,
      letter: 'A',
      sentAt: 0,
      request: { gateway: 'g', request: { model: 'm', input, voice: 'v' } },
    }),
  );
  return groupTakes(takes).map(({ text, takes }) => [text, takes.map(({ seq }) => seq)]);
}

test.each([
  [[], []],
  [['one'], [['one', [0]]]],
  [['one', 'one', 'one'], [['one', [2, 1, 0]]]],
  [
    ['one', 'two', 'two'],
    [
      ['two', [2, 1]],
      ['one', [0]],
    ],
  ],
  [
    ['one', 'two', 'one'],
    [
      ['one', [2]],
      ['two', [1]],
      ['one', [0]],
    ],
  ],
])('takes of %j, newest first', (texts, expected) => {
  expect(groups(...texts)).toEqual(expected);
});
