import { expect, it } from 'vitest';
import { chooseToLetGo } from './choose-to-let-go.ts';

const sound = (id: string, bytes: number) => ({ id, bytes, type: 'audio/mpeg', savedAt: 0 });
const SOUNDS = [sound('oldest', 40), sound('older', 30), sound('newest', 30)];

it.each([
  ['nothing while they fit', 100, [], []],
  ['the oldest, as many as it takes', 60, [], ['oldest']],
  ['one more when one is not enough', 59, [], ['oldest', 'older']],
  ['never what is protected', 60, ['oldest'], ['older', 'newest']],
  ['nothing when all is protected', 1, ['oldest', 'older', 'newest'], []],
])('lets go %s', (_, budget, kept, expected) => {
  const chosen = chooseToLetGo({ sounds: SOUNDS, budget, isProtected: (id) => kept.includes(id) });
  expect(chosen.map(({ id }) => id)).toEqual(expected);
});
