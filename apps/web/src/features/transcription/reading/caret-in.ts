import { findCueText } from './find-cue-text.ts';

/** Where in a cue's text a press has put the caret (UTF-16 offset); 0 for a press beside the text. */
export function caretIn(row: Element): number {
  const selection = document.getSelection();
  return selection !== null && selection.focusNode === findCueText(row) ? selection.focusOffset : 0;
}
