import { expect, it } from 'vitest';
import { listTexts } from './list-texts.ts';
import { makeTake } from './testing/make-take.ts';

it('lists each text once, the one that was spoken last first', () => {
  const takes = ['one', 'two', 'one'].map((text, seq) => makeTake({ id: `t${seq}`, seq, text }));
  expect(listTexts(takes)).toEqual([
    { text: 'one', takes: 2 },
    { text: 'two', takes: 1 },
  ]);
});
