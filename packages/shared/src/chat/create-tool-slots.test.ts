import { expect, test } from 'vitest';
import { createToolSlots } from './create-tool-slots.ts';
import type { ToolCallPiece } from './read-tool-calls.ts';

/** The slots that pieces, one per chunk, are sorted into. */
function slotsOf(pieces: readonly Partial<ToolCallPiece>[]): (number | undefined)[] {
  const slots = createToolSlots();
  return pieces.map((piece) => slots.find({ index: null, id: null, name: '', arguments: '', ...piece }));
}

test.each([
  [
    'index and id as documented',
    [{ index: 0, id: 'a', name: 'f' }, { index: 0 }, { index: 1, id: 'b', name: 'g' }, { index: 1 }, { index: 0 }],
    [0, 0, 1, 1, 0],
  ],
  ['index from 1 on', [{ index: 1, id: 'a', name: 'f' }, { index: 1 }, { index: 2, id: 'b', name: 'g' }], [0, 0, 1]],
  ['no index, an id in every piece', [{ id: 'a', name: 'f' }, { id: 'b', name: 'g' }, { id: 'a' }], [0, 1, 0]],
  ['no index, an id in the first piece', [{ id: 'a', name: 'f' }, {}, { id: 'b', name: 'g' }, {}], [0, 0, 1, 1]],
  [
    'index 0 for every call',
    [{ index: 0, id: 'a', name: 'f' }, { index: 0 }, { index: 0, id: 'b', name: 'g' }, { index: 0 }],
    [0, 0, 1, 1],
  ],
  [
    'a wrong index beside a known id',
    [
      { index: 0, id: 'a', name: 'f' },
      { index: 5, id: 'a' },
    ],
    [0, 0],
  ],
  [
    'an id that comes later',
    [{ index: 0, name: 'f' }, { index: 0, id: 'a' }, { index: 1, name: 'g' }, { id: 'a' }],
    [0, 0, 1, 0],
  ],
  [
    'an id that changes while the call goes on',
    [
      { index: 0, id: 'a', name: 'f' },
      { index: 0, id: 'b' },
    ],
    [0, 0],
  ],
  [
    'neither, whole calls',
    [
      { name: 'f', arguments: '{}' },
      { name: 'g', arguments: '{}' },
    ],
    [0, 1],
  ],
  ['neither, in pieces', [{ name: 'f' }, { arguments: '{' }, { arguments: '}' }], [0, 0, 0]],
  ['arguments before anything else', [{ arguments: '{' }, { arguments: '}' }], [0, 0]],
])('%s', (_, pieces, slots) => {
  expect(slotsOf(pieces)).toEqual(slots);
});

test('the 129th call of one choice has no slot', () => {
  const calls = Array.from({ length: 130 }, (_, index) => ({ index, name: 'f' }));
  expect(slotsOf(calls).slice(127)).toEqual([127, undefined, undefined]);
});
