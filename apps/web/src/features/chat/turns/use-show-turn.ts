import { useEffect } from 'react';
import { showTurn } from './show-turn.ts';

/** Brings a turn to the top, once it is drawn; one on another branch is left where it is. */
export function useShowTurn(id: string | null): void {
  useEffect(() => {
    if (id === null) return;
    // A turn that rests is drawn at once, which React does not do within an effect.
    queueMicrotask(() => {
      const turn = document.querySelector<HTMLElement>(`[data-turn="${CSS.escape(id)}"]`);
      if (turn !== null) showTurn(turn);
    });
  }, [id]);
}
