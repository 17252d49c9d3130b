import { useEffect } from 'react';
import { useSearch } from 'wouter';
import { showTurn } from './show-turn.ts';

/** Brings the turn that the address names (`?turn=`) to the top, once it is drawn; one on another branch is left where it is. */
export function useAskedTurn(): void {
  const id = new URLSearchParams(useSearch()).get('turn');

  useEffect(() => {
    if (id === null) return;
    // A turn that rests is drawn at once, which React does not do within an effect.
    queueMicrotask(() => {
      const turn = document.querySelector<HTMLElement>(`[data-turn="${CSS.escape(id)}"]`);
      if (turn !== null) showTurn(turn);
    });
  }, [id]);
}
