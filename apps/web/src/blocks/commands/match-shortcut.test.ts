import { describe, expect, it } from 'vitest';
import { matchShortcut, type KeyPress } from './match-shortcut.ts';

type Given = Partial<Omit<KeyPress, 'getModifierState'>> & { altGraph?: boolean };

function press({ altGraph = false, ...given }: Given): KeyPress {
  const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, isComposing: false, repeat: false };
  return { key: '', code: '', ...none, ...given, getModifierState: () => altGraph };
}

const pc = { isApple: false };
const mac = { isApple: true };

describe('matchShortcut', () => {
  it.each([
    ['the letter alone', press({ key: 'm' }), { key: 'm' }, pc],
    ['the letter under caps lock', press({ key: 'M' }), { key: 'm' }, pc],
    ['Ctrl as mod', press({ key: 'k', ctrlKey: true }), { key: 'k', mod: true }, pc],
    ['⌘ as mod on Apple', press({ key: 'k', metaKey: true }), { key: 'k', mod: true }, mac],
    ['mod with Shift', press({ key: 'O', ctrlKey: true, shiftKey: true }), { key: 'o', mod: true, shift: true }, pc],
    ['`?`, made with Shift', press({ key: '?', shiftKey: true }), { key: '?' }, pc],
    ['a digit made with Shift (AZERTY)', press({ key: '1', shiftKey: true }), { key: '1' }, pc],
    ['`[` made with AltGr', press({ key: '[', ctrlKey: true, altKey: true, altGraph: true }), { key: '[' }, pc],
    ['`[` made with Option', press({ key: '[', altKey: true }), { key: '[' }, mac],
    [
      'a key of a Cyrillic keyboard by its place',
      press({ key: 'л', code: 'KeyK', ctrlKey: true }),
      { key: 'k', mod: true },
      pc,
    ],
    ['full-width punctuation by its place', press({ key: '【', code: 'BracketLeft' }), { key: '[' }, pc],
    ['a full-width question mark', press({ key: '？', code: 'Slash', shiftKey: true }), { key: '?' }, pc],
    ['a named key', press({ key: 'Escape' }), { key: 'Escape' }, pc],
  ])('takes %s', (_, pressed, shortcut, platform) => {
    expect(matchShortcut(pressed, shortcut, platform)).toBe(true);
  });

  it.each([
    ['another key', press({ key: 'n' }), { key: 'm' }, pc],
    ['a letter with Shift', press({ key: 'M', shiftKey: true }), { key: 'm' }, pc],
    ['a letter with mod', press({ key: 'm', ctrlKey: true }), { key: 'm' }, pc],
    ['a letter with Alt', press({ key: 'm', altKey: true }), { key: 'm' }, pc],
    ['a symbol with Alt, off Apple', press({ key: '[', altKey: true }), { key: '[' }, pc],
    ['Ctrl for ⌘ on Apple', press({ key: 'k', ctrlKey: true }), { key: 'k', mod: true }, mac],
    ['the Windows key for Ctrl', press({ key: 'k', metaKey: true }), { key: 'k', mod: true }, pc],
    [
      'mod with more held than asked for',
      press({ key: 'k', ctrlKey: true, shiftKey: true }),
      { key: 'k', mod: true },
      pc,
    ],
    ['a named key with Shift', press({ key: 'Enter', ctrlKey: true, shiftKey: true }), { key: 'Enter', mod: true }, pc],
    ['a press of an input method', press({ key: 'j', isComposing: true }), { key: 'j' }, pc],
    ['an input method’s unnamed key', press({ key: 'Process', code: 'KeyJ' }), { key: 'j' }, pc],
    ['a key that is held down', press({ key: 'j', repeat: true }), { key: 'j' }, pc],
  ])('does not take %s', (_, pressed, shortcut, platform) => {
    expect(matchShortcut(pressed, shortcut, platform)).toBe(false);
  });
});
