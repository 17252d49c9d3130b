import { useEffect, useEffectEvent, type RefObject } from 'react';

/** Calls `onPause` when P is pressed while the focus is in the place, save in a list, where letters choose. */
export function usePauseKey(place: RefObject<HTMLElement | null>, onPause: () => void): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'p' || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    onPause();
  });

  useEffect(() => {
    const element = place.current;
    const listen = (event: KeyboardEvent) => handle(event);
    element?.addEventListener('keydown', listen);
    return () => element?.removeEventListener('keydown', listen);
  }, [place]);
}
