import { readKey } from './read-key.ts';
import type { Shortcut } from './shortcut.ts';

/** What is read of a `KeyboardEvent`. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing' | 'repeat'
> & { getModifierState: (key: 'AltGraph') => boolean };

/** Whether a press is this shortcut. A press that writes with an input method is none, and a key that is held down is pressed once. */
export function matchShortcut(press: KeyPress, shortcut: Shortcut, { isApple }: { isApple: boolean }): boolean {
  if (press.isComposing || press.repeat || readKey(press) !== shortcut.key) return false;

  const { key, mod = false, shift = false, alt = false } = shortcut;
  const isLetterOrName = key.length > 1 || (key >= 'a' && key <= 'z');
  const isSymbol = !isLetterOrName && !(key >= '0' && key <= '9');
  // Symbols are typed with AltGr, which reports itself as Ctrl and Alt on Windows; Option is Apple's AltGr.
  const types = press.getModifierState('AltGraph') || (isApple && isSymbol);
  const ctrl = press.ctrlKey && !press.getModifierState('AltGraph');

  return (
    (isApple ? press.metaKey : ctrl) === mod &&
    !(isApple ? ctrl : press.metaKey) &&
    (press.altKey && !types) === alt &&
    (!isLetterOrName || press.shiftKey === shift)
  );
}
