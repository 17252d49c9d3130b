import type { StartMode } from '@lineup/shared/chat/start-mode.ts';
import { expect, it } from 'vitest';
import { createStarts } from './create-starts.ts';

const lanes = ['a', 'b', 'c', 'd'];
const together: StartMode = { mode: 'together' };
const oneByOne: StartMode = { mode: 'one_by_one' };
const two: StartMode = { mode: 'at_most', count: 2 };

it.each<[string, StartMode, string[], string[]]>([
  ['together: all at once, nothing later', together, ['a', 'b'], ['abcd', '', '']],
  ['one by one: the next when the one before has ended', oneByOne, ['a', 'b', 'c', 'd'], ['a', 'b', 'c', 'd', '']],
  ['one by one: a lane that ends while it waits is passed over', oneByOne, ['b', 'a', 'c'], ['a', '', 'c', 'd']],
  ['at most two: one more for each that ends', two, ['b', 'a', 'c', 'd'], ['ab', 'c', 'd', '', '']],
  ['at most two: a waiting lane that ends makes no room', two, ['c', 'd', 'a', 'b'], ['ab', '', '', '', '']],
  ['at most two: an end that comes twice makes room once', two, ['a', 'a'], ['ab', 'c', '']],
  ['at most eight of four: all at once', { mode: 'at_most', count: 8 }, [], ['abcd']],
])('%s', (_, mode, ends, expected) => {
  const starts = createStarts(lanes, mode);
  const taken = [starts.take().join('')];
  for (const lane of ends) {
    starts.end(lane);
    taken.push(starts.take().join(''));
  }
  expect(taken).toEqual(expected);
});

it('starts no lane that ended in the same moment as the one before it', () => {
  const starts = createStarts(lanes, oneByOne);
  starts.take();
  for (const lane of lanes) starts.end(lane);
  expect(starts.take()).toEqual([]);
});
