import { expect, test } from 'vitest';
import { moveAmongWords } from './move-among-words.ts';

/** 0 1 2 | 3 4 | 7 8 9: a line between the second and the third is not shown. */
const rows = [
  [0, 3],
  [3, 5],
  [7, 10],
].map(([from = 0, to = 0], line) => ({ line, from, to, isFirst: true, top: 0, height: 0 }));
const widths = [40, 40, 40, 100, 20, 0, 0, 30, 30, 30];
const move = (key: string, from: number, ctrlKey = false) => moveAmongWords({ key, ctrlKey, from, rows, widths });

test.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 2, 3],
  ['ArrowRight', 4, 7],
  ['ArrowRight', 9, null],
  ['ArrowLeft', 1, 0],
  ['ArrowLeft', 3, 2],
  ['ArrowLeft', 7, 4],
  ['ArrowLeft', 0, null],
  ['ArrowDown', 0, 3],
  ['ArrowDown', 1, 3],
  ['ArrowDown', 2, 4],
  ['ArrowDown', 4, 9],
  ['ArrowDown', 8, null],
  ['ArrowUp', 4, 2],
  ['ArrowUp', 7, 3],
  ['ArrowUp', 1, null],
  ['Home', 8, 7],
  ['End', 7, 9],
  ['Enter', 7, null],
  ['ArrowRight', 5, null],
])('%s from column %i leads to %j', (key, from, to) => {
  expect(move(key, from)).toBe(to);
});

test('with Ctrl, Home and End lead to the first and the last of all', () => {
  expect(move('Home', 8, true)).toBe(0);
  expect(move('End', 1, true)).toBe(9);
});
