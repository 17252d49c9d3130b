import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import { notePromptUse } from '#blocks/prompts/note-prompt-use.ts';
import type { Prompt } from '#blocks/prompts/prompt.ts';
import type { PromptsAsked } from './use-prompt-menu.ts';

/** The message that a prompt is put into, and how it was asked for. */
export type PromptTarget = {
  asked: PromptsAsked;
  input: RefObject<HTMLTextAreaElement | null>;
  draft: string;
  onDraft: (draft: string) => void;
  onClose: () => void;
};

/** Puts the words of a prompt in the place of the `/` that asked for it, or of what is selected; the caret goes behind them. */
export function useInsertPrompt({ asked, input, draft, onDraft, onClose }: PromptTarget) {
  return (prompt: Prompt, words: string): void => {
    const field = input.current;
    const selected = { start: field?.selectionStart ?? draft.length, end: field?.selectionEnd ?? draft.length };
    const { start, end } = asked === 'button' ? selected : asked;
    void notePromptUse(prompt.id);
    // The caret can only be put behind what has been drawn.
    flushSync(() => {
      onDraft(`${draft.slice(0, start)}${words}${draft.slice(end)}`);
      onClose();
    });
    field?.focus();
    field?.setSelectionRange(start + words.length, start + words.length);
  };
}
