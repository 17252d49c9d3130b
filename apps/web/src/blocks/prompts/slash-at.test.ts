import { expect, it } from 'vitest';
import { slashAt } from './slash-at.ts';

/** `|` is the caret. */
it.each([
  ['/|', { start: 0, end: 1, query: '' }],
  ['／|', { start: 0, end: 1, query: '' }],
  ['/trans|', { start: 0, end: 6, query: 'trans' }],
  ['first\n/to do|\nlast', { start: 6, end: 12, query: 'to do' }],
  ['|/', undefined],
  ['/ab|cd', undefined],
  ['a /|', undefined],
  ['a/|', undefined],
  [' /|', undefined],
  ['//|', undefined],
  ['/ |', undefined],
  ['/\n|', undefined],
  ['|', undefined],
  [`/${'x'.repeat(61)}|`, undefined],
])('%j', (written, slash) => {
  expect(slashAt(written.replace('|', ''), written.indexOf('|'))).toEqual(slash);
});
