import type { Shortcut } from './shortcut.ts';

const NAMES: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  ' ': 'Space',
};

const APPLE_NAMES: Record<string, string> = { ...NAMES, Enter: '↩', Backspace: '⌫' };

/** A shortcut as the keyboard at hand has it printed: `⌥⇧⌘K` on Apple's, `Ctrl+Alt+Shift+K` on others. */
export function formatShortcut({ key, mod, shift, alt }: Shortcut, { isApple }: { isApple: boolean }): string {
  const name = (isApple ? APPLE_NAMES : NAMES)[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  const held = isApple
    ? [alt === true && '⌥', shift === true && '⇧', mod === true && '⌘']
    : [mod === true && 'Ctrl', alt === true && 'Alt', shift === true && 'Shift'];
  return [...held.filter((each) => each !== false), name].join(isApple ? '' : '+');
}
