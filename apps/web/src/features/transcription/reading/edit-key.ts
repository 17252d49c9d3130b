/** What a key does to the cue that is written in. */
export type EditCommand =
  | 'split'
  | 'merge_previous'
  | 'merge_next'
  | 'go_previous'
  | 'go_next'
  | 'undo'
  | 'redo'
  | 'play'
  | 'close';

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing'>;

/** The text that is written and what of it is selected (UTF-16 offsets); the same twice is the caret. */
type Written = { text: string; from: number; to: number };

/**
 * What a key press means in a cue; null where it is the field's own. Enter splits at the caret, Shift+Enter is a new line, Backspace at the
 * beginning and Delete at the end join with what is there, the arrows go on into the cue before and after.
 */
export function editKey(press: KeyPress, { text, from, to }: Written): EditCommand | null {
  if (press.isComposing) return null;
  const { key, shiftKey, altKey } = press;
  const isMod = press.ctrlKey || press.metaKey;
  if (isMod && !altKey) return modKey(key.toLowerCase(), shiftKey);
  if (isMod || altKey || shiftKey) return null;
  const isCaret = from === to;
  const [isFirst, isLast] = [isCaret && from === 0, isCaret && to === text.length];
  switch (key) {
    case 'Enter':
      return 'split';
    case 'Escape':
      return 'close';
    case 'Backspace':
      return isFirst ? 'merge_previous' : null;
    case 'Delete':
      return isLast ? 'merge_next' : null;
    case 'ArrowUp':
      return isFirst ? 'go_previous' : null;
    case 'ArrowDown':
      return isLast ? 'go_next' : null;
    default:
      return null;
  }
}

function modKey(key: string, isShifted: boolean): EditCommand | null {
  if (key === 'z') return isShifted ? 'redo' : 'undo';
  if (isShifted) return null;
  if (key === 'y') return 'redo';
  return key === 'enter' ? 'play' : null;
}
