import { useEffect, useEffectEvent, type RefObject } from 'react';

type ListKeys = {
  /** The field that keeps the focus while its list is open. */
  input: RefObject<HTMLTextAreaElement | null>;
  listId: string;
  /** The option that Enter chooses. */
  optionId: string | undefined;
  isOn: boolean;
  onStep: (by: 1 | -1) => void;
  /** Undefined when there is nothing to choose: Enter is then the field's own. */
  onChoose: (() => void) | undefined;
  onClose: () => void;
};

/** Lets a field's keys move through a list beside it, and tells screen readers which option is pointed at. */
export function useListKeys({ input, listId, optionId, isOn, onStep, onChoose, onClose }: ListKeys): void {
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    // Keys that an input method is using are its own; Safari tells it only by the key code.
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Tab') return onClose();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') onStep(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && !event.shiftKey && onChoose !== undefined) onChoose();
    else return;
    event.preventDefault();
    // Neither the sending of the message nor the stopping of runs may take the key as well.
    event.stopPropagation();
  });

  useEffect(() => {
    const field = input.current;
    if (!isOn || field === null) return;
    const listen = (event: KeyboardEvent) => handleKey(event);
    field.addEventListener('keydown', listen);
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', listId);
    return () => {
      field.removeEventListener('keydown', listen);
      field.removeAttribute('aria-autocomplete');
      field.removeAttribute('aria-controls');
    };
  }, [input, isOn, listId]);

  useEffect(() => {
    const field = input.current;
    if (!isOn || field === null || optionId === undefined) return;
    field.setAttribute('aria-activedescendant', optionId);
    return () => field.removeAttribute('aria-activedescendant');
  }, [input, isOn, optionId]);
}
