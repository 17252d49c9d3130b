import { clsx } from 'clsx';
import { useEffectEvent, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';

type DialogFrameProps = {
  label: string;
  onClose: () => void;
  className?: string;
  children: ReactNode;
};

/**
 * A modal without looks of its own. The element marked `data-autofocus` has the focus first, else the dialog itself; closing gives
 * the focus back. Escape and a press beside it close it.
 */
export function DialogFrame({ label, onClose, className, children }: DialogFrameProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useEffectEvent(onClose);

  // A layout effect, because the focus can only be given back while the dialog is still in the document.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    (element?.querySelector<HTMLElement>('[data-autofocus]') ?? element)?.focus();
    return () => element?.close();
  }, []);

  // A layout effect too: closing it above is nobody's wish to close, and its event comes sooner than other effects end.
  useLayoutEffect(() => {
    const element = dialog.current;
    return element === null ? undefined : watchClosing(element, () => close());
  }, []);

  function handleKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    // The key must reach neither the screen behind nor a dialog around this one.
    event.preventDefault();
    event.stopPropagation();
    onClose();
  }

  return (
    <dialog
      ref={dialog}
      aria-label={label}
      tabIndex={-1}
      onKeyDown={handleKeyDown}
      className={clsx('bg-raised text-t1 shadow-float outline-none forced-border backdrop:bg-scrim', className)}
    >
      {children}
    </dialog>
  );
}

/** Calls `onClose` for the platform's own wish to close (as the back gesture of a phone) and for a press that begins and ends on the backdrop. */
function watchClosing(element: HTMLDialogElement, onClose: () => void): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  let pressed: EventTarget | null = null;

  element.addEventListener(
    'cancel',
    (event) => {
      if (event.target !== element) return;
      event.preventDefault();
      onClose();
    },
    { signal },
  );
  element.addEventListener(
    'close',
    () => {
      // Browsers may close it without asking; an effect that ran twice has opened it again.
      if (!element.open) onClose();
    },
    { signal },
  );
  element.addEventListener('pointerdown', ({ target }) => (pressed = target), { signal });
  element.addEventListener(
    'click',
    ({ target }) => {
      if (target === element && pressed === element) onClose();
    },
    { signal },
  );
  return () => controller.abort();
}
