import { useEffect } from 'react';
import { useSearch } from 'wouter';

/** Brings the turn that the address names (`?turn=`) to the top, once it is drawn; one on another branch is left where it is. */
export function useAskedTurn(): void {
  const id = new URLSearchParams(useSearch()).get('turn');

  useEffect(() => {
    if (id === null) return;
    const turn = document.querySelector<HTMLElement>(`[data-turn="${CSS.escape(id)}"]`);
    turn?.scrollIntoView({ block: 'start' });
    turn?.focus({ preventScroll: true });
  }, [id]);
}
