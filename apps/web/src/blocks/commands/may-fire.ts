import type { Shortcut } from './shortcut.ts';

/** Where a key was pressed. */
export type Scene = {
  /** Whether the press goes into a field that takes text or chooses by letters. */
  isTyping: boolean;
  /** Whether what has the focus is pressed by Space. */
  takesSpace: boolean;
  hasPopup: boolean;
  hasModal: boolean;
};

/** Whether a shortcut acts where the key was pressed: what a modal covers is out of reach, keys without mod belong to a field or popup that is in use, and Space to a button. */
export function mayFire({ key, mod = false }: Shortcut, { isTyping, takesSpace, hasPopup, hasModal }: Scene): boolean {
  if (hasModal || (key === ' ' && takesSpace)) return false;
  return mod || !(hasPopup || (isTyping && key !== 'Escape'));
}
