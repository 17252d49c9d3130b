import { useEffect, type RefObject } from 'react';

/** Calls `onStop` for Escape while `isLive`, unless the key belongs to something that lies over the screen (a menu, a dialog, the inspector). */
export function useStopKey({
  isLive,
  root,
  onStop,
}: {
  isLive: boolean;
  root: RefObject<HTMLElement | null>;
  onStop: () => void;
}): void {
  useEffect(() => {
    if (!isLive) return;
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
  }, [isLive, root, onStop]);
}
