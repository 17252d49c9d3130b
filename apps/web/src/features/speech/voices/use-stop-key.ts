import { useEffect, useEffectEvent, type RefObject } from 'react';
import { auditioner } from './auditioner.ts';

/**
 * Lets Escape inside an element silence what sounds, and only when it is quiet do what it does around it. The element listens itself,
 * because the inspector does too and React's own listener, at the root, would come after it.
 */
export function useStopKey(element: RefObject<HTMLElement | null>): void {
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || auditioner.store.getState().current === null) return;
    event.preventDefault();
    auditioner.stop();
  });
  useEffect(() => {
    const target = element.current;
    target?.addEventListener('keydown', handleKey);
    return () => target?.removeEventListener('keydown', handleKey);
  }, [element]);
}
