import { expect, test } from 'vitest';
import { readToolCalls } from './read-tool-calls.ts';

test('tool calls are read with what is missing marked as such', () => {
  expect(
    readToolCalls([
      { index: 0, id: 'a', type: 'function', function: { name: 'f', arguments: '{"x' } },
      { id: '', function: { name: null, arguments: { x: 1 } } },
      { index: '1', function: null },
      null,
      'call',
    ]),
  ).toEqual([
    { index: 0, id: 'a', name: 'f', arguments: '{"x' },
    { index: null, id: null, name: '', arguments: '{"x":1}' },
    { index: null, id: null, name: '', arguments: '' },
  ]);
  expect(readToolCalls(null)).toEqual([]);
});
