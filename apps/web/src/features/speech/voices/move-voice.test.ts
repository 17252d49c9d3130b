import { describe, expect, it } from 'vitest';
import { moveVoice } from './move-voice.ts';

const names = ['alloy', 'echo', 'Ebony', 'nova', '海'];

describe('moving through voices', () => {
  it.each([
    { key: 'ArrowDown', at: 0, to: 1 },
    { key: 'ArrowDown', at: 4, to: 4 },
    { key: 'ArrowUp', at: 2, to: 1 },
    { key: 'ArrowUp', at: 0, to: 0 },
    { key: 'Home', at: 3, to: 0 },
    { key: 'End', at: 1, to: 4 },
    { key: 'Tab', at: 1, to: undefined },
    { key: ' ', at: 1, to: undefined },
  ])('$key from $at', ({ key, at, to }) => {
    expect(moveVoice({ key, at, names, typed: key })).toBe(to);
  });

  it.each([
    { what: 'a letter goes to the next name that begins with it', typed: 'n', at: 0, to: 3 },
    { what: 'the same letter again to the one after', typed: 'ee', at: 1, to: 2 },
    { what: 'and around', typed: 'e', at: 2, to: 1 },
    { what: 'more letters stay where they still fit', typed: 'ec', at: 1, to: 1 },
    { what: 'or go on', typed: 'eb', at: 1, to: 2 },
    { what: 'case does not count', typed: 'EB', at: 0, to: 2 },
    { what: 'any script will do', typed: '海', at: 0, to: 4 },
    { what: 'what no name begins with goes nowhere', typed: 'x', at: 0, to: undefined },
  ])('$what', ({ typed, at, to }) => {
    expect(moveVoice({ key: typed.slice(-1), at, names, typed })).toBe(to);
  });
});
