import type { Shortcut } from './shortcut.ts';

/** Where a key was pressed. */
export type Scene = {
  /** Whether the press goes into a field that takes text or chooses by letters. */
  isTyping: boolean;
  hasPopup: boolean;
  hasModal: boolean;
};

/** Whether a shortcut acts where the key was pressed: what a modal covers is out of reach, and keys without mod belong to a field or popup that is in use. */
export function mayFire({ key, mod = false }: Shortcut, { isTyping, hasPopup, hasModal }: Scene): boolean {
  if (hasModal) return false;
  return mod || !(hasPopup || (isTyping && key !== 'Escape'));
}
