import { useEffect, useEffectEvent, type RefObject } from 'react';

/**
 * Calls `onEscape` for the Escape key inside an element and keeps it from what lies around. The element listens itself, because the
 * inspector does too and React's own listener, at the root, would come after it.
 */
export function useEscape(element: RefObject<HTMLElement | null>, onEscape: () => void): void {
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    onEscape();
  });
  useEffect(() => {
    const target = element.current;
    target?.addEventListener('keydown', handleKey);
    return () => target?.removeEventListener('keydown', handleKey);
  }, [element]);
}
