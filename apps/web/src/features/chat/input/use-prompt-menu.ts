import { useState, type RefObject } from 'react';
import { slashAt, type Slash } from '#blocks/prompts/slash-at.ts';
import { focusUnlessTouch } from '#ui/focus-unless-touch.ts';

/** How the prompts were asked for: by `/` at the beginning of a line of the message, or by their button. */
export type PromptsAsked = Slash | 'button';

/** Whether the prompts are open above the composer. `/` opens them once: after Escape it is text. */
export function usePromptMenu(input: RefObject<HTMLTextAreaElement | null>) {
  const [asked, setAsked] = useState<PromptsAsked | null>(null);
  const [dismissed, setDismissed] = useState<number | null>(null);

  /** Reads what has just been written. While an input method composes, nothing opens. */
  function follow({ value, selectionStart, selectionEnd }: HTMLTextAreaElement, isComposing: boolean) {
    const slash = selectionStart === selectionEnd ? slashAt(value, selectionStart) : undefined;
    if (slash?.start !== dismissed) setDismissed(null);
    if (isComposing && (asked === null || asked === 'button')) return;
    setAsked(slash === undefined || slash.start === dismissed ? null : slash);
  }

  return {
    asked,
    follow,
    /** Closes them when the caret has left what was looked for. */
    followCaret({ value, selectionStart }: HTMLTextAreaElement) {
      if (asked !== null && asked !== 'button' && slashAt(value, selectionStart)?.start !== asked.start) setAsked(null);
    },
    toggle() {
      setAsked(asked === null ? 'button' : null);
      focusUnlessTouch(input.current);
    },
    close() {
      if (asked !== null && asked !== 'button') setDismissed(asked.start);
      setAsked(null);
    },
  };
}
