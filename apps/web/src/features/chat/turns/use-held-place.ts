import { useEffect, type RefObject } from 'react';

/** Keeps what is read in a conversation where it is while text comes below, in browsers that do not do so by themselves. */
export function useHeldPlace(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const scroller = ref.current;
    if (IS_ANCHORED || scroller === null) return undefined;
    const controller = new AbortController();
    void hold(scroller, controller.signal);
    return () => controller.abort();
  }, [ref]);
}

/** The browser has scroll anchoring; WebKit has none. */
const IS_ANCHORED = typeof CSS === 'undefined' || CSS.supports('overflow-anchor', 'auto');

async function hold(scroller: HTMLElement, signal: AbortSignal): Promise<void> {
  // Without it the conversation can be read all the same.
  const part = await import('./hold-place.ts').catch(() => null);
  if (!signal.aborted) part?.holdPlace(scroller, signal);
}
