import { expect, it } from 'vitest';
import { toggleVoice } from './toggle-voice.ts';

it.each([
  { what: 'puts a voice below the others', before: ['b'], after: ['b', 'a'] },
  { what: 'takes out one that is there', before: ['a', 'b'], after: ['b'] },
  { what: 'leaves the last one', before: ['a'], after: ['a'] },
])('$what', ({ before, after }) => {
  expect(toggleVoice(before, 'a')).toEqual(after);
});
