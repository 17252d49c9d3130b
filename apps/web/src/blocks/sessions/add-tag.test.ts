import { expect, it } from 'vitest';
import { addTag } from './add-tag.ts';

it.each([
  ['work', ['a', 'work']],
  [' #work ', ['a', 'work']],
  ['旅行', ['a', '旅行']],
  ['two  words', ['a', 'two words']],
  ['A', ['a']],
  ['Ａ', ['a']],
  [' # ', ['a']],
  ['x'.repeat(60), ['a', 'x'.repeat(40)]],
])('adds %j', (written, tags) => {
  expect(addTag(['a'], written)).toEqual(tags);
});
