import { use, useEffect } from 'react';
import { FirstDraw } from './first-draw.ts';

/** Loads something once the first picture has been drawn, before it is needed. What cannot be had ahead is asked for again by its need. */
export function useLoadedAhead(load: () => Promise<unknown>): void {
  const isDrawn = use(FirstDraw);
  useEffect(() => {
    if (isDrawn) load().catch(() => undefined);
  }, [isDrawn, load]);
}
