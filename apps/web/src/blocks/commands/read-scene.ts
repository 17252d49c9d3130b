import type { Scene } from './may-fire.ts';

const FIELDS = 'textarea, select, input:not([type=checkbox], [type=radio], [type=range], [type=button], [type=file])';

const PRESSED_BY_SPACE =
  'button, summary, input, [role=button], [role=option], [role=tab], [role=switch], [role=menuitem]';

/** Reads from the page where a key was pressed. */
export function readScene(target: EventTarget | null): Scene {
  return {
    isTyping: target instanceof HTMLElement && (target.isContentEditable || target.matches(FIELDS)),
    takesSpace: target instanceof HTMLElement && target.matches(PRESSED_BY_SPACE),
    hasPopup: document.querySelector('[aria-haspopup][aria-expanded="true"]') !== null,
    hasModal: document.querySelector('dialog:modal') !== null,
  };
}
