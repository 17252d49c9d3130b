import { expect, test } from 'vitest';
import { editKey } from './edit-key.ts';

const PRESS = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, isComposing: false };
const [MIDDLE, FIRST, LAST, SELECTED] = [
  { text: 'ask not', from: 3, to: 3 },
  { text: 'ask not', from: 0, to: 0 },
  { text: 'ask not', from: 7, to: 7 },
  { text: 'ask not', from: 0, to: 7 },
];

test.each([
  { press: { key: 'Enter' }, at: MIDDLE, command: 'split' },
  { press: { key: 'Enter', shiftKey: true }, at: MIDDLE, command: null },
  { press: { key: 'Enter', isComposing: true }, at: MIDDLE, command: null },
  { press: { key: 'Enter', ctrlKey: true }, at: MIDDLE, command: 'play' },
  { press: { key: 'Enter', metaKey: true }, at: MIDDLE, command: 'play' },
  { press: { key: 'Escape' }, at: MIDDLE, command: 'close' },
  { press: { key: 'Backspace' }, at: FIRST, command: 'merge_previous' },
  { press: { key: 'Backspace' }, at: MIDDLE, command: null },
  { press: { key: 'Backspace' }, at: SELECTED, command: null },
  { press: { key: 'Delete' }, at: LAST, command: 'merge_next' },
  { press: { key: 'Delete' }, at: FIRST, command: null },
  { press: { key: 'ArrowUp' }, at: FIRST, command: 'go_previous' },
  { press: { key: 'ArrowUp' }, at: LAST, command: null },
  { press: { key: 'ArrowUp', shiftKey: true }, at: FIRST, command: null },
  { press: { key: 'ArrowDown' }, at: LAST, command: 'go_next' },
  { press: { key: 'z', ctrlKey: true }, at: MIDDLE, command: 'undo' },
  { press: { key: 'Z', metaKey: true, shiftKey: true }, at: MIDDLE, command: 'redo' },
  { press: { key: 'y', ctrlKey: true }, at: MIDDLE, command: 'redo' },
  { press: { key: 'z', ctrlKey: true, altKey: true }, at: MIDDLE, command: null },
  { press: { key: 'z' }, at: MIDDLE, command: null },
])('$press at $at.from means $command', ({ press, at, command }) => {
  expect(editKey({ ...PRESS, ...press }, at)).toBe(command);
});

test('in an empty cue Backspace joins with the one before', () => {
  expect(editKey({ ...PRESS, key: 'Backspace' }, { text: '', from: 0, to: 0 })).toBe('merge_previous');
});
