import { describe, expect, it } from 'vitest';
import { formatShortcut } from './format-shortcut.ts';

describe('formatShortcut', () => {
  it.each([
    [{ key: 'k', mod: true }, '⌘K', 'Ctrl+K'],
    [{ key: 'o', mod: true, shift: true }, '⇧⌘O', 'Ctrl+Shift+O'],
    [{ key: 'Enter', mod: true }, '⌘↩', 'Ctrl+Enter'],
    [{ key: 'ArrowDown', alt: true }, '⌥↓', 'Alt+↓'],
    [{ key: 'Escape' }, 'Esc', 'Esc'],
    [{ key: '?' }, '?', '?'],
    [{ key: 'm' }, 'M', 'M'],
  ])('writes %o as %s on Apple’s keyboards and %s on others', (shortcut, apple, other) => {
    expect(formatShortcut(shortcut, { isApple: true })).toBe(apple);
    expect(formatShortcut(shortcut, { isApple: false })).toBe(other);
  });
});
