import { expect, it } from 'vitest';
import { readVoices } from './read-voices.ts';

it.each([
  [
    'names',
    ['alloy', 'echo'],
    [
      { id: 'alloy', aliases: [] },
      { id: 'echo', aliases: [] },
    ],
  ],
  [
    'objects with what they sound like',
    [{ id: 'slt', description: 'female', aliases: ['alloy', 7] }],
    [{ id: 'slt', description: 'female', aliases: ['alloy'] }],
  ],
  ['objects named otherwise', [{ name: 'Nova' }], [{ id: 'Nova', aliases: [] }]],
  ['what names no voice', [{}, '', null, 3], []],
  ['no list', 'alloy', []],
])('reads voices given as %s', (_, voices, read) => {
  expect(readVoices({ id: 'tts-1', voices })).toEqual(read);
});
