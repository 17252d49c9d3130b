import { expect, test } from 'vitest';
import { isReferenceFile } from './is-reference-file.ts';

test.each([
  ['talk.txt', 'text/plain', true],
  ['talk.SRT', '', true],
  ['talk.vtt', 'text/vtt', true],
  ['words', 'text/plain', true],
  ['words', '', false],
  ['talk.wav', 'audio/wav', false],
  ['talk.csv', 'text/plain', false],
])('%s of type “%s”: %s', (name, type, expected) => {
  expect(isReferenceFile({ name, type })).toBe(expected);
});
