import { expect, it } from 'vitest';
import { choosePasted } from './choose-pasted.ts';

const image = { name: 'image.png' };
const note = { name: 'note.txt' };

it.each([
  ['a screenshot', [image], '', [image]],
  ['cells with their picture', [image], 'a\tb\n1\t2', []],
  ['a file with its name', [note], 'note.txt', [note]],
  ['files with their names', [image, note], 'image.png\r\nnote.txt\r\n', [image, note]],
  ['words', [], 'words', []],
])('takes the files of %s', (_, files, text, taken) => {
  expect(choosePasted({ files, text })).toEqual(taken);
});
