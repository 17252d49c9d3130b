import { useEffect, type RefObject } from 'react';

type StopKeyProps = { root: RefObject<HTMLElement | null>; onStop: () => void };

/** Calls `onStop` for Escape, unless the key belongs to something that lies over the screen (a menu, a dialog, the inspector). */
export function StopKey({ root, onStop }: StopKeyProps) {
  useEffect(() => {
    function handleKey(event: KeyboardEvent) {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      const { target } = event;
      const isHere = target === document.body || (target instanceof Node && root.current?.contains(target) === true);
      if (!isHere) return;
      event.preventDefault();
      onStop();
    }
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, [root, onStop]);

  return null;
}
